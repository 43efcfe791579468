; rule fold-batch-normalization-into-matmul, obligation: equal
; lemma instances: {cofactor=9, inverse=1, inverse_positive=1, sqrt_square=1, sum_linear=1, sum_non_negative=2}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |$scale| (Int) Real)
(declare-fun |sk!3| () Int)
(declare-fun |$bias| (Int) Real)
(declare-fun |$mean| (Int) Real)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| k) (< (* (|$x| |i!1| |sk!1|) (|$w| |sk!1| |i!2|)) 0.0)))) ; sum_non_negative
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_sqrt (+ (|$var| |i!2|) e))) (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| n))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 m) (<= 0 |i!2|) (< |i!2| n))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 m) (<= 0 |i!2|) (< |i!2| n))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| k) (< (* (|$x| |i!1| |sk!2|) (|$w| |sk!2| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!1| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!0|)) (and (<= 0 |sk!3|) (< |sk!3| k) (not (= (* (|$x| |i!1| |sk!3|) (|$w| |sk!3| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$w| |sk!3| |i!2|) (|$x| |i!1| |sk!3|))))))) ; sum_linear
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!0|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!0|))) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!1|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= (+ (* (+ |sum!0| (* (- 1.0) (|$mean| |i!2|))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$scale| |i!2|)) (|$bias| |i!2|)) (+ |sum!1| (|$bias| |i!2|) (* (- 1.0) (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))))) ; the negated goal
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

