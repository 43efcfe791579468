; rule fold-batch-normalization-into-matmul, obligation: equal
; lemma instances: {cofactor=9, inverse=1, inverse_positive=1, product_cancel=5, product_sign=2, sqrt_square=1, sum_linear=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun e () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!4| () Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |i!1| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= |p!1| (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| n))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 m) (<= 0 |i!2|) (< |i!2| n))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 m) (<= 0 |i!2|) (< |i!2| n))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (= |sum!1| |p!2|)) ; sum_linear
(assert (or (not (= |p!0| 1.0)) (= |p!4| (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!5| |p!6|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!7| |p!2|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!8| |sum!1|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!5| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!8| 0.0))) ; cofactor
(assert (or (not (= |sum!1| |p!2|)) (= |p!8| |p!7|))) ; cofactor
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (= (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (<= 0.0 |p!1|)) ; product_sign
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!4| (|$bias| |i!2|)))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!5| |p!6|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!7| |p!2|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!8| |sum!1|))) ; product_cancel
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= (+ (|$bias| |i!2|) (* (- 1.0) |p!6|) |p!2|) (+ (|$bias| |i!2|) (* (- 1.0) |p!6|) |sum!1|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-matmul, obligation: defined
; lemma instances: {sqrt_square=2}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!6| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!7| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!6|) (< |at!6| n))) (< 0.0 (+ (|$var| |at!6|) e)))) ; a condition on elements
(assert (or (not (and (< 0 m) (<= 0 |at!6|) (< |at!6| n))) (<= 0.0 (+ (|$var| |at!6|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 m) (<= 0 |at!6|) (< |at!6| n))) (not (= (f_sqrt (+ (|$var| |at!6|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!7|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!7|) e))) (= (* (f_sqrt (+ (|$var| |at!7|) e)) (f_sqrt (+ (|$var| |at!7|) e))) (+ (|$var| |at!7|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n))) (< 0.0 (+ (|$var| |at!7|) e)))) ; a condition on elements
(assert (or (not (and (< 0 m) (<= 0 |at!7|) (< |at!7| n))) (<= 0.0 (+ (|$var| |at!7|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 m) (<= 0 |at!7|) (< |at!7| n))) (not (= (f_sqrt (+ (|$var| |at!7|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!6|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!6|) e))) (= (* (f_sqrt (+ (|$var| |at!6|) e)) (f_sqrt (+ (|$var| |at!6|) e))) (+ (|$var| |at!6|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!6|) (< |at!6| n))) (<= 0.0 (+ (|$var| |at!6|) e))) (or (not (and (<= 0 |at!7|) (< |at!7| n))) (not (= (f_sqrt (+ (|$var| |at!7|) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

