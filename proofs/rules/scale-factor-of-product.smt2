; rule scale-factor-of-product with f=mul, r=0, obligation: equal
; lemma instances: {product_sign=1, sum_linear=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |$s| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (= |sum!1| |p!0|)) ; sum_linear
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= |sum!0| 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= |p!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=mul, r=1, obligation: equal
; lemma instances: {product_sign=1, sum_linear=1}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |$s| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (= |sum!1| |p!0|)) ; sum_linear
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= |sum!0| 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| n))) (= |p!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=mul, r=2, obligation: equal
; lemma instances: {product_sign=1, sum_linear=1}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |$s| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (= |sum!1| |p!0|)) ; sum_linear
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= |sum!0| 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= |p!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=div, r=0, obligation: equal
; lemma instances: {cofactor=5, inverse=1, inverse_positive=1, product_cancel=3, product_sign=2, sum_linear=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$s| () Real)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (= |sum!1| |p!1|)) ; sum_linear
(assert (or (not (= |p!0| 1.0)) (= |p!3| |p!1|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!4| |sum!1|))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= |p!3| 0.0))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |sum!1| |p!1|)) (= |p!4| |p!3|))) ; cofactor
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |sum!0| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |sum!0| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (= |$s| 0.0) (= |p!3| |p!1|))) ; product_cancel
(assert (or (= |$s| 0.0) (= |p!4| |sum!1|))) ; product_cancel
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= |p!1| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=div, r=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$s| () Real)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| k))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=div, r=1, obligation: equal
; lemma instances: {cofactor=5, inverse=1, inverse_positive=1, product_cancel=3, product_sign=2, sum_linear=1}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |$s| () Real)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!7|) (< |at!7| b0) (<= 0 |at!8|) (< |at!8| m) (<= 0 |at!9|) (< |at!9| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| b0) (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 b0) (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (= |sum!1| |p!1|)) ; sum_linear
(assert (or (not (= |p!0| 1.0)) (= |p!3| |p!1|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!4| |sum!1|))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= |p!3| 0.0))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |sum!1| |p!1|)) (= |p!4| |p!3|))) ; cofactor
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |sum!0| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |sum!0| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (= |$s| 0.0) (= |p!3| |p!1|))) ; product_cancel
(assert (or (= |$s| 0.0) (= |p!4| |sum!1|))) ; product_cancel
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| n))) (= |p!1| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=div, r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |$s| () Real)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!7|) (< |at!7| b0) (<= 0 |at!8|) (< |at!8| m) (<= 0 |at!9|) (< |at!9| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| b0) (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 b0) (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| b0) (<= 0 |at!8|) (< |at!8| m) (<= 0 |at!9|) (< |at!9| k))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=div, r=2, obligation: equal
; lemma instances: {cofactor=5, inverse=1, inverse_positive=1, product_cancel=3, product_sign=2, sum_linear=1}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |$s| () Real)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!9|) (< |at!9| b0) (<= 0 |at!10|) (< |at!10| b1) (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| b0) (<= 0 |at!14|) (< |at!14| b1) (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (= |sum!1| |p!1|)) ; sum_linear
(assert (or (not (= |p!0| 1.0)) (= |p!3| |p!1|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!4| |sum!1|))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= |p!3| 0.0))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |sum!1| |p!1|)) (= |p!4| |p!3|))) ; cofactor
(assert (or (= |$s| 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |$s|)) (not (< (f_inv |$s|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= (f_inv |$s|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |$s|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |$s|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |$s|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< |sum!0| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |$s|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |$s|))) (not (= |sum!0| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (= |$s| 0.0) (= |p!3| |p!1|))) ; product_cancel
(assert (or (= |$s| 0.0) (= |p!4| |sum!1|))) ; product_cancel
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= |p!1| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule scale-factor-of-product with f=div, r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |$s| () Real)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!9|) (< |at!9| b0) (<= 0 |at!10|) (< |at!10| b1) (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| b0) (<= 0 |at!14|) (< |at!14| b1) (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| b0) (<= 0 |at!10|) (< |at!10| b1) (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| k))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

