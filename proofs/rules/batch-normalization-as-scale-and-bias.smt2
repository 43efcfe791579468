; rule batch-normalization-as-scale-and-bias with r=0, obligation: equal
; lemma instances: {cofactor=6, inverse=1, inverse_positive=1, product_cancel=4, product_sign=2, sqrt_square=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun e () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= |p!1| (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| c))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (= |p!0| 1.0)) (= |p!2| (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!3| |p!4|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!5| |p!6|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!2| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!3| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!5| 0.0))) ; cofactor
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (= (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (<= 0.0 |p!1|)) ; product_sign
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!2| (|$bias| |i!2|)))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!3| |p!4|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!5| |p!6|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule batch-normalization-as-scale-and-bias with r=0, obligation: defined
; lemma instances: {sqrt_square=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun |at!4| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (or (not (and (<= 0 |at!4|) (< |at!4| c))) (< 0.0 (+ (|$var| |at!4|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!4|) (< |at!4| c))) (<= 0.0 (+ (|$var| |at!4|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!4|) (< |at!4| c))) (not (= (f_sqrt (+ (|$var| |at!4|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!5|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!5|) e))) (= (* (f_sqrt (+ (|$var| |at!5|) e)) (f_sqrt (+ (|$var| |at!5|) e))) (+ (|$var| |at!5|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!5|) (< |at!5| c))) (< 0.0 (+ (|$var| |at!5|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!5|) (< |at!5| c))) (<= 0.0 (+ (|$var| |at!5|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!5|) (< |at!5| c))) (not (= (f_sqrt (+ (|$var| |at!5|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!4|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!4|) e))) (= (* (f_sqrt (+ (|$var| |at!4|) e)) (f_sqrt (+ (|$var| |at!4|) e))) (+ (|$var| |at!4|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!4|) (< |at!4| c))) (<= 0.0 (+ (|$var| |at!4|) e))) (or (not (and (<= 0 |at!5|) (< |at!5| c))) (not (= (f_sqrt (+ (|$var| |at!5|) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule batch-normalization-as-scale-and-bias with r=1, obligation: equal
; lemma instances: {cofactor=6, inverse=1, inverse_positive=1, product_cancel=4, product_sign=2, sqrt_square=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun e () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= |p!1| (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| c))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c) (< 0 d0))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c) (< 0 d0))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (= |p!0| 1.0)) (= |p!2| (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!3| |p!4|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!5| |p!6|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!2| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!3| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!5| 0.0))) ; cofactor
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (= (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (<= 0.0 |p!1|)) ; product_sign
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!2| (|$bias| |i!2|)))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!3| |p!4|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!5| |p!6|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule batch-normalization-as-scale-and-bias with r=1, obligation: defined
; lemma instances: {sqrt_square=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun |at!5| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!6| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!5|) (< |at!5| c))) (< 0.0 (+ (|$var| |at!5|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!5|) (< |at!5| c) (< 0 d0))) (<= 0.0 (+ (|$var| |at!5|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!5|) (< |at!5| c) (< 0 d0))) (not (= (f_sqrt (+ (|$var| |at!5|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!6|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!6|) e))) (= (* (f_sqrt (+ (|$var| |at!6|) e)) (f_sqrt (+ (|$var| |at!6|) e))) (+ (|$var| |at!6|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!6|) (< |at!6| c))) (< 0.0 (+ (|$var| |at!6|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!6|) (< |at!6| c) (< 0 d0))) (<= 0.0 (+ (|$var| |at!6|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!6|) (< |at!6| c) (< 0 d0))) (not (= (f_sqrt (+ (|$var| |at!6|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!5|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!5|) e))) (= (* (f_sqrt (+ (|$var| |at!5|) e)) (f_sqrt (+ (|$var| |at!5|) e))) (+ (|$var| |at!5|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!5|) (< |at!5| c))) (<= 0.0 (+ (|$var| |at!5|) e))) (or (not (and (<= 0 |at!6|) (< |at!6| c))) (not (= (f_sqrt (+ (|$var| |at!6|) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule batch-normalization-as-scale-and-bias with r=2, obligation: equal
; lemma instances: {cofactor=6, inverse=1, inverse_positive=1, product_cancel=4, product_sign=2, sqrt_square=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun e () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= |p!1| (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| c))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c) (< 0 d0) (< 0 d1))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c) (< 0 d0) (< 0 d1))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (= |p!0| 1.0)) (= |p!2| (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!3| |p!4|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!5| |p!6|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!2| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!3| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!5| 0.0))) ; cofactor
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (= (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (<= 0.0 |p!1|)) ; product_sign
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!2| (|$bias| |i!2|)))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!3| |p!4|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!5| |p!6|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule batch-normalization-as-scale-and-bias with r=2, obligation: defined
; lemma instances: {sqrt_square=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!6| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!7| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!6|) (< |at!6| c))) (< 0.0 (+ (|$var| |at!6|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!6|) (< |at!6| c) (< 0 d0) (< 0 d1))) (<= 0.0 (+ (|$var| |at!6|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!6|) (< |at!6| c) (< 0 d0) (< 0 d1))) (not (= (f_sqrt (+ (|$var| |at!6|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!7|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!7|) e))) (= (* (f_sqrt (+ (|$var| |at!7|) e)) (f_sqrt (+ (|$var| |at!7|) e))) (+ (|$var| |at!7|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!7|) (< |at!7| c))) (< 0.0 (+ (|$var| |at!7|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!7|) (< |at!7| c) (< 0 d0) (< 0 d1))) (<= 0.0 (+ (|$var| |at!7|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!7|) (< |at!7| c) (< 0 d0) (< 0 d1))) (not (= (f_sqrt (+ (|$var| |at!7|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!6|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!6|) e))) (= (* (f_sqrt (+ (|$var| |at!6|) e)) (f_sqrt (+ (|$var| |at!6|) e))) (+ (|$var| |at!6|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!6|) (< |at!6| c))) (<= 0.0 (+ (|$var| |at!6|) e))) (or (not (and (<= 0 |at!7|) (< |at!7| c))) (not (= (f_sqrt (+ (|$var| |at!7|) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule batch-normalization-as-scale-and-bias with r=3, obligation: equal
; lemma instances: {cofactor=6, inverse=1, inverse_positive=1, product_cancel=4, product_sign=2, sqrt_square=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun e () Real)
(declare-fun |p!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= |p!1| (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| c))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c) (< 0 d0) (< 0 d1) (< 0 d2))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| c) (< 0 d0) (< 0 d1) (< 0 d2))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (= |p!0| 1.0)) (= |p!2| (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!3| |p!4|))) ; cofactor
(assert (or (not (= |p!0| 1.0)) (= |p!5| |p!6|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!2| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!3| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!5| 0.0))) ; cofactor
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!0| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (= (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (<= 0.0 |p!1|)) ; product_sign
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!2| (|$bias| |i!2|)))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!3| |p!4|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!5| |p!6|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule batch-normalization-as-scale-and-bias with r=3, obligation: defined
; lemma instances: {sqrt_square=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!8| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| c))) (< 0.0 (+ (|$var| |at!7|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!7|) (< |at!7| c) (< 0 d0) (< 0 d1) (< 0 d2))) (<= 0.0 (+ (|$var| |at!7|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!7|) (< |at!7| c) (< 0 d0) (< 0 d1) (< 0 d2))) (not (= (f_sqrt (+ (|$var| |at!7|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!8|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!8|) e))) (= (* (f_sqrt (+ (|$var| |at!8|) e)) (f_sqrt (+ (|$var| |at!8|) e))) (+ (|$var| |at!8|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!8|) (< |at!8| c))) (< 0.0 (+ (|$var| |at!8|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!8|) (< |at!8| c) (< 0 d0) (< 0 d1) (< 0 d2))) (<= 0.0 (+ (|$var| |at!8|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!8|) (< |at!8| c) (< 0 d0) (< 0 d1) (< 0 d2))) (not (= (f_sqrt (+ (|$var| |at!8|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!7|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!7|) e))) (= (* (f_sqrt (+ (|$var| |at!7|) e)) (f_sqrt (+ (|$var| |at!7|) e))) (+ (|$var| |at!7|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| c))) (<= 0.0 (+ (|$var| |at!7|) e))) (or (not (and (<= 0 |at!8|) (< |at!8| c))) (not (= (f_sqrt (+ (|$var| |at!8|) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

