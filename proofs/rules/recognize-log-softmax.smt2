; rule recognize-log-softmax with r=1, a=0, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (< 0 d0)) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (< 0.0 (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1|))) (|$x| |i!1|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (< 0.0 (* (f_exp (+ (|$x| |sk!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0))) (< 0.0 (* (f_exp (+ (|$x| |sk!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!1|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!1|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!1|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!1|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|) (f_log (f_exp (|$x| |i!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1|))) (|$x| |i!1|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|) (* (|$x| |i!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1|)))) (f_log (f_exp (|$x| |i!1|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1|))) (|$x| |i!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1|)))) (* (|$x| |i!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |sk!1|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1|) (f_inv |sum!1|) |sum!1|) (|$x| |sk!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |sk!1|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (= (f_log (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=1, a=0, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (< 0 d0)) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| d0))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!3| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (not (< 0 d0)) (< 0.0 |p!4|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (< 0.0 |p!5|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))) |p!6|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!4|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!2|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!3| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))))) (= |p!1| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!1| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| 0) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!4| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| 0)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (|$x| 0)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (|$x| 0)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| 0)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| 0)))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| 0)) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3|)) (f_exp (|$x| 0)))) (= |p!0| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| 0)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3|)) (f_exp (|$x| |sk!4|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!2| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| 0)) (f_exp (|$x| |sk!4|)))) (= |p!6| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| 1))) (< 0 d0)) (or (not (and (<= 0 |at!11|) (< |at!11| 1))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=2, a=0, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (< 0 d1)) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1))) (< 0.0 (* (f_exp (+ (|$x| 0 |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1| |i!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1| |i!2|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2| |i!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2|))) (|$x| |i!1| |i!2|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| 0 |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| 0 |i!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| 0 |i!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (< 0.0 (* (f_exp (+ (|$x| |sk!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |sk!2| |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2| |i!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!2| |i!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0) (<= 0 |i!2|) (< |i!2| d1))) (< 0.0 (* (f_exp (+ (|$x| |sk!2| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| 0 |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!1| |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!1| |i!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!1| |i!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!2| |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!1| |i!2|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1| |i!2|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |sk!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2|))) (|$x| |i!1| |i!2|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|)))) (f_log (f_exp (|$x| |i!1| |i!2|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2|))) (|$x| |i!1| |i!2|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|)))) (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |sk!1| |i!2|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1| |i!2|) (f_inv |sum!1|) |sum!1|) (|$x| |sk!1| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1| |i!2|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |sk!1| |i!2|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=2, a=0, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (< 0 d1)) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!22|) (< |at!22| d1))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| d0) (<= 0 |at!22|) (< |at!22| d1))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (< 0 d0) (<= 0 |at!22|) (< |at!22| d1))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4| |at!22|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4| |at!22|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3| |at!22|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0) (<= 0 |at!22|) (< |at!22| d1))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| 0 |at!22|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!4| |at!22|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!22|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!22|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!22|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3| |at!22|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3| |at!22|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3| |at!22|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!22|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| 0 |at!22|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| 0 |at!22|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| 0 |at!22|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| 0 |at!22|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| 0 |at!22|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| 0 |at!22|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!22|)) (f_exp (|$x| 0 |at!22|)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| 0 |at!22|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3| |at!22|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| 0 |at!22|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4| |at!22|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!22|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!22|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!22|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4| |at!22|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4| |at!22|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4| |at!22|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!22|)) (f_exp (|$x| |sk!4| |at!22|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4| |at!22|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| 0 |at!22|)) (f_exp (|$x| |sk!4| |at!22|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| 1) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d0)) (or (not (and (<= 0 |at!21|) (< |at!21| 1) (<= 0 |at!22|) (< |at!22| d1))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=2, a=1, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (< 0 d0)) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1))) (< 0.0 (* (f_exp (+ (|$x| |i!1| 0) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (= |max!0| (|$x| |i!1| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (<= (f_exp (+ (|$x| |i!1| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2|))) (|$x| |i!1| |i!2|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| |i!1| 0) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| 0) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| 0)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |sk!1|) (< |sk!1| d1))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |sk!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |sk!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |sk!2|) (< |sk!2| d1))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |sk!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!1|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!1|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |sk!1|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!1|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |i!1| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2|))) (|$x| |i!1| |i!2|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (|$x| |i!1| |i!2|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|)))) (f_log (f_exp (|$x| |i!1| |i!2|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2|))) (|$x| |i!1| |i!2|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2|)))) (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |sk!1|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |sk!1|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |sk!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |sk!1|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=2, a=1, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| d0) (<= 0 |at!24|) (< |at!24| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (< 0 d0)) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (< 0 d1))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |sk!3|) (< |sk!3| d1))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (< 0 d1))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (= |max!1| (|$x| |at!21| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d1))) (and (not (<= d1 0)) (<= (|$x| |at!21| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!21| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |sk!4|) (< |sk!4| d1))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!21| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |at!21| |sk!4|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!21| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!21| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!21| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!21| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!21| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!21| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!21| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!21| 0)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!21| 0)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| |at!21| 0)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!21| 0)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!21| 0)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!21| 0)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!21| |sk!3|)) (f_exp (|$x| |at!21| 0)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!21| 0)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!21| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| |at!21| 0) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!21| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!21| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!21| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |at!21| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!21| |sk!4|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!21| |sk!4|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!21| |sk!4|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!21| |sk!3|)) (f_exp (|$x| |at!21| |sk!4|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!21| |sk!4|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| |at!21| 0)) (f_exp (|$x| |at!21| |sk!4|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| 1))) (< 0 d1)) (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| 1))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=3, a=0, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2))) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| 0 |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1| |i!2| |i!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1| |i!2| |i!3|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| 0 |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| 0 |i!2| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| 0 |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |sk!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |sk!2| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2| |i!2| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!2| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |sk!2| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| 0 |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!1| |i!2| |i!3|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2| |i!3|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2| |i!3|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |sk!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |sk!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) (|$x| |sk!1| |i!2| |i!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2| |i!3|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |sk!1| |i!2| |i!3|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=3, a=0, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2))) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (< 0 d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4| |at!32| |at!33|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4| |at!32| |at!33|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3| |at!32| |at!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| 0 |at!32| |at!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!4| |at!32| |at!33|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!32| |at!33|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!32| |at!33|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!32| |at!33|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3| |at!32| |at!33|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3| |at!32| |at!33|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3| |at!32| |at!33|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!32| |at!33|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| 0 |at!32| |at!33|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| 0 |at!32| |at!33|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| 0 |at!32| |at!33|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| 0 |at!32| |at!33|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| 0 |at!32| |at!33|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| 0 |at!32| |at!33|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!32| |at!33|)) (f_exp (|$x| 0 |at!32| |at!33|)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| 0 |at!32| |at!33|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3| |at!32| |at!33|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| 0 |at!32| |at!33|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4| |at!32| |at!33|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!32| |at!33|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!32| |at!33|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!32| |at!33|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4| |at!32| |at!33|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4| |at!32| |at!33|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4| |at!32| |at!33|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!32| |at!33|)) (f_exp (|$x| |sk!4| |at!32| |at!33|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4| |at!32| |at!33|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| 0 |at!32| |at!33|)) (f_exp (|$x| |sk!4| |at!32| |at!33|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!19|) (< |at!19| 1) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d0)) (or (not (and (<= 0 |at!31|) (< |at!31| 1) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=3, a=1, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2))) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| 0 |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (= |max!0| (|$x| |i!1| |sk!1| |i!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!1| |i!3|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (<= (f_exp (+ (|$x| |i!1| |sk!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| |i!1| 0 |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| 0 |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| 0 |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |sk!1|) (< |sk!1| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |sk!1| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!2| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |sk!2| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |sk!2|) (< |sk!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |sk!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| 0 |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!1| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!1| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |sk!1| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!1| |i!3|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1| |i!3|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |sk!1| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1| |i!3|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |i!1| |sk!1| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |sk!1| |i!3|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |sk!1| |i!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |sk!1| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1| |i!3|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |sk!1| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |sk!1| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |sk!1| |i!3|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=3, a=1, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2))) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (< 0 d1) (<= 0 |at!33|) (< |at!33| d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |sk!3|) (< |sk!3| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (< 0 d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (= |max!1| (|$x| |at!31| |sk!4| |at!33|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d1))) (and (not (<= d1 0)) (<= (|$x| |at!31| |sk!4| |at!33|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!31| |sk!3| |at!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |sk!4|) (< |sk!4| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!31| 0 |at!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |at!31| |sk!4| |at!33|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!31| |sk!3| |at!33|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!31| |sk!3| |at!33|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!31| |sk!3| |at!33|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!31| |sk!3| |at!33|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!31| |sk!3| |at!33|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!31| |sk!3| |at!33|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!31| |sk!3| |at!33|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!31| 0 |at!33|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!31| 0 |at!33|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| |at!31| 0 |at!33|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!31| 0 |at!33|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!31| 0 |at!33|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!31| 0 |at!33|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!31| |sk!3| |at!33|)) (f_exp (|$x| |at!31| 0 |at!33|)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!31| 0 |at!33|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!31| |sk!3| |at!33|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| |at!31| 0 |at!33|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!31| |sk!4| |at!33|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!31| |sk!4| |at!33|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!31| |sk!4| |at!33|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |at!31| |sk!4| |at!33|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!31| |sk!4| |at!33|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!31| |sk!4| |at!33|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!31| |sk!4| |at!33|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!31| |sk!3| |at!33|)) (f_exp (|$x| |at!31| |sk!4| |at!33|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!31| |sk!4| |at!33|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| |at!31| 0 |at!33|)) (f_exp (|$x| |at!31| |sk!4| |at!33|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| 1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d1)) (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| 1) (<= 0 |at!33|) (< |at!33| d2))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=3, a=2, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1))) (< 0 d2))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| 0) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!1|) (< |sk!1| d2) (= |max!0| (|$x| |i!1| |i!2| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d2))) (and (not (<= d2 0)) (<= (|$x| |i!1| |i!2| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d2 0) (and (<= 0 |sk!2|) (< |sk!2| d2) (<= (f_exp (+ (|$x| |i!1| |i!2| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| 0) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| 0) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| 0)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |sk!1|) (< |sk!1| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |sk!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |sk!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |sk!2|) (< |sk!2| d2))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |sk!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!1|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!1|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |sk!1|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!1|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |sk!1|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |i!2| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |i!1| |i!2| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (|$x| |i!1| |i!2| |i!3|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3|))) (|$x| |i!1| |i!2| |i!3|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3|)))) (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |sk!1|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |sk!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |i!2| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |sk!1|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=3, a=2, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| d0) (<= 0 |at!35|) (< |at!35| d1) (<= 0 |at!36|) (< |at!36| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1))) (< 0 d2))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!3|) (< |sk!3| d2) (<= (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (< 0 d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |sk!3|) (< |sk!3| d2))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (< 0 d2))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!4|) (< |sk!4| d2) (= |max!1| (|$x| |at!31| |at!32| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d2))) (and (not (<= d2 0)) (<= (|$x| |at!31| |at!32| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |sk!4|) (< |sk!4| d2))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!31| |at!32| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!4|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!31| |at!32| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!31| |at!32| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!31| |at!32| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| 0)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| 0)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| 0)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!31| |at!32| 0)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!31| |at!32| 0)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!31| |at!32| 0)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!31| |at!32| |sk!3|)) (f_exp (|$x| |at!31| |at!32| 0)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!31| |at!32| 0)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!31| |at!32| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| |at!31| |at!32| 0) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!31| |at!32| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!31| |at!32| |sk!4|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!31| |at!32| |sk!4|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!31| |at!32| |sk!4|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!31| |at!32| |sk!3|)) (f_exp (|$x| |at!31| |at!32| |sk!4|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!31| |at!32| |sk!4|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| |at!31| |at!32| 0)) (f_exp (|$x| |at!31| |at!32| |sk!4|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| 1))) (< 0 d2)) (or (not (and (<= 0 |at!31|) (< |at!31| d0) (<= 0 |at!32|) (< |at!32| d1) (<= 0 |at!33|) (< |at!33| 1))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=0, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| 0 |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1| |i!2| |i!3| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1| |i!2| |i!3| |i!4|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| 0 |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| 0 |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| 0 |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |sk!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |sk!2| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |sk!2| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| 0 |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |sk!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2| |i!3| |i!4|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) (|$x| |sk!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |sk!1| |i!2| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |sk!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |sk!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=0, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (< 0 d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4| |at!42| |at!43| |at!44|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4| |at!42| |at!43| |at!44|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| 0 |at!42| |at!43| |at!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| 0 |at!42| |at!43| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| 0 |at!42| |at!43| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| 0 |at!42| |at!43| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| 0 |at!42| |at!43| |at!44|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| 0 |at!42| |at!43| |at!44|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| 0 |at!42| |at!43| |at!44|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)) (f_exp (|$x| 0 |at!42| |at!43| |at!44|)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| 0 |at!42| |at!43| |at!44|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |sk!3| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| 0 |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |sk!4| |at!42| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!42| |at!43| |at!44|)) (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| 0 |at!42| |at!43| |at!44|)) (f_exp (|$x| |sk!4| |at!42| |at!43| |at!44|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!25|) (< |at!25| 1) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d0)) (or (not (and (<= 0 |at!41|) (< |at!41| 1) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=1, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| 0 |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (= |max!0| (|$x| |i!1| |sk!1| |i!3| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!1| |i!3| |i!4|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (<= (f_exp (+ (|$x| |i!1| |sk!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| |i!1| 0 |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| 0 |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| 0 |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |sk!1|) (< |sk!1| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |sk!1| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |sk!2|) (< |sk!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |sk!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| 0 |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!1| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!1| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |sk!1| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!1| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1| |i!3| |i!4|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |sk!1| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |sk!1| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |sk!1| |i!3| |i!4|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=1, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (< 0 d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |sk!3|) (< |sk!3| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (< 0 d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (= |max!1| (|$x| |at!41| |sk!4| |at!43| |at!44|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d1))) (and (not (<= d1 0)) (<= (|$x| |at!41| |sk!4| |at!43| |at!44|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |sk!4|) (< |sk!4| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!41| 0 |at!43| |at!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| 0 |at!43| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| 0 |at!43| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| |at!41| 0 |at!43| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| 0 |at!43| |at!44|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| 0 |at!43| |at!44|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| 0 |at!43| |at!44|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)) (f_exp (|$x| |at!41| 0 |at!43| |at!44|)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!41| 0 |at!43| |at!44|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!41| |sk!3| |at!43| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| |at!41| 0 |at!43| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |sk!4| |at!43| |at!44|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |sk!3| |at!43| |at!44|)) (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| |at!41| 0 |at!43| |at!44|)) (f_exp (|$x| |at!41| |sk!4| |at!43| |at!44|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| 1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d1)) (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| 1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=2, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (< 0 d2))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| 0 |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!1|) (< |sk!1| d2) (= |max!0| (|$x| |i!1| |i!2| |sk!1| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d2))) (and (not (<= d2 0)) (<= (|$x| |i!1| |i!2| |sk!1| |i!4|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d2 0) (and (<= 0 |sk!2|) (< |sk!2| d2) (<= (f_exp (+ (|$x| |i!1| |i!2| |sk!2| |i!4|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| 0 |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| 0 |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| 0 |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |sk!1|) (< |sk!1| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |sk!1| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!2| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!2| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |sk!2|) (< |sk!2| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |sk!2| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| 0 |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!1| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!1| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |sk!1| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!1| |i!4|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |sk!1| |i!4|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |sk!1| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |sk!1| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |sk!1| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |sk!1| |i!4|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=2, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (< 0 d2))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!3|) (< |sk!3| d2) (<= (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (< 0 d2) (<= 0 |at!44|) (< |at!44| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |sk!3|) (< |sk!3| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (< 0 d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!4|) (< |sk!4| d2) (= |max!1| (|$x| |at!41| |at!42| |sk!4| |at!44|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d2))) (and (not (<= d2 0)) (<= (|$x| |at!41| |at!42| |sk!4| |at!44|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |sk!4|) (< |sk!4| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!41| |at!42| 0 |at!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| 0 |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| 0 |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| 0 |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |at!42| 0 |at!44|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |at!42| 0 |at!44|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |at!42| 0 |at!44|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)) (f_exp (|$x| |at!41| |at!42| 0 |at!44|)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!41| |at!42| 0 |at!44|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!41| |at!42| |sk!3| |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| |at!41| |at!42| 0 |at!44|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |at!42| |sk!4| |at!44|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| |sk!3| |at!44|)) (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| 0 |at!44|)) (f_exp (|$x| |at!41| |at!42| |sk!4| |at!44|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| 1) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d2)) (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| 1) (<= 0 |at!44|) (< |at!44| d3))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=3, obligation: equal
; lemma instances: {cofactor=56, exp_opposite=1, exp_positive=10, exp_sum=4, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, log_exp=2, log_inverse=1, log_product=1, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun f_log (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (< 0 d3))) ; the left side: a maximum has a term
(assert (or (<= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0) (<= (f_exp (* (- 1.0) |max!0|)) 0.0) (<= (f_inv |sum!1|) 0.0) (not (= (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)) (f_inv |sum!1|)))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|)))))) ; log_product
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (< 0 d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (< 0 d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| 0) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d3 0) (and (<= 0 |sk!1|) (< |sk!1| d3) (= |max!0| (|$x| |i!1| |i!2| |i!3| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d3))) (and (not (<= d3 0)) (<= (|$x| |i!1| |i!2| |i!3| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= (* |sum!1| (f_inv |sum!1|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d3 0) (and (<= 0 |sk!2|) (< |sk!2| d3) (<= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!0|) |max!0|) 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0))) ; exp_opposite
(assert (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) ; log_exp
(assert (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) ; log_exp
(assert (or (not (< 0.0 |sum!1|)) (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|))))) ; log_inverse
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| 0) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| 0) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| 0)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |sk!1|) (< |sk!1| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!1|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!2|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |sk!2|) (< |sk!2| d3))) (< 0.0 (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!2|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!1|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!1|) (* (- 1.0) |max!0|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |sk!1|)) (f_exp (* (- 1.0) |max!0|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!1|)))) ; exp_positive
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|)) (f_log |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) |max!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) |max!0|))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|)))) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |i!3| |sk!1|))) (= (* (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |i!3| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|) (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (- 1.0) (f_inv |sum!1|) |max!0| |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (- 1.0) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (f_log (f_exp (* (- 1.0) |max!0|))) (f_log (f_inv |sum!1|))))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) (+ (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_exp (* (- 1.0) |max!0|))) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|))))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (f_log (f_exp (* (- 1.0) |max!0|)))))) ; cofactor
(assert (or (not (= (f_log (f_exp (* (- 1.0) |max!0|))) (* (- 1.0) |max!0|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_exp (* (- 1.0) |max!0|)))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) |max!0|)))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log (f_inv |sum!1|)) |sum!1|) (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|)))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (f_log (f_inv |sum!1|))))) ; cofactor
(assert (or (not (= (f_log (f_inv |sum!1|)) (* (- 1.0) (f_log |sum!1|)))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log (f_inv |sum!1|))) (* (- 1.0) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_log |sum!1|))))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) (f_log |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_inv |sum!1|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_inv |sum!1|) |sum!1|) (|$x| |i!1| |i!2| |i!3| |sk!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |max!0| (|$x| |i!1| |i!2| |i!3| |sk!1|))) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |max!0| |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!1| (f_inv |sum!1|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|) (f_inv |sum!1|) |sum!1|) (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|)) (|$x| |i!1| |i!2| |i!3| |sk!1|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (f_log (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) (f_inv |sum!1|))) (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|) (* (- 1.0) (f_log |sum!1|))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-log-softmax with r=4, a=3, obligation: defined
; lemma instances: {exp_opposite=1, exp_positive=8, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=1, product_congruence=9, product_sign=8, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| d0) (<= 0 |at!46|) (< |at!46| d1) (<= 0 |at!47|) (< |at!47| d2) (<= 0 |at!48|) (< |at!48| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (< 0 d3))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d3 0) (and (<= 0 |sk!3|) (< |sk!3| d3) (<= (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (< 0 d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |sk!3|) (< |sk!3| d3))) (< 0.0 |p!1|))) ; the left side: an argument of LOG lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (< 0 d3))) (< 0.0 |p!2|))) ; the left side: an argument of LOG lies in its domain
(assert (or (<= d3 0) (and (<= 0 |sk!4|) (< |sk!4| d3) (= |max!1| (|$x| |at!41| |at!42| |at!43| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d3))) (and (not (<= d3 0)) (<= (|$x| |at!41| |at!42| |at!43| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))) |p!5|)) ; exp_sum
(assert (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |sk!4|) (< |sk!4| d3))) (< 0.0 |p!6|))) ; the left side: an argument of LOG lies in its domain
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) ; exp_positive
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (= |sum!0| 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv |sum!0|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv |sum!0|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< |sum!0| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 |sum!0|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= |sum!0| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| 0)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| 0)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| 0)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |at!42| |at!43| 0)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| 0)))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |at!42| |at!43| 0)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)) (f_exp (|$x| |at!41| |at!42| |at!43| 0)))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!41| |at!42| |at!43| 0)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))))) (not (< (f_inv |sum!0|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))))) (not (< 0.0 (f_inv |sum!0|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))))) (not (= (f_inv |sum!0|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv |sum!0|))) (not (< 0.0 (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv |sum!0|))) (not (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!3|) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (+ (|$x| |at!41| |at!42| |at!43| 0) (* (- 1.0) |max!1|))) (f_exp (+ (|$x| |at!41| |at!42| |at!43| |sk!4|) (* (- 1.0) |max!1|))))) (= |p!2| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| |at!43| |sk!3|)) (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) (not (= (f_exp |max!1|) (f_exp (* (- 1.0) |max!1|)))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$x| |at!41| |at!42| |at!43| 0)) (f_exp (|$x| |at!41| |at!42| |at!43| |sk!4|)))) (= |p!5| |p!7|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| 1))) (< 0 d3)) (or (not (and (<= 0 |at!41|) (< |at!41| d0) (<= 0 |at!42|) (< |at!42| d1) (<= 0 |at!43|) (< |at!43| d2) (<= 0 |at!44|) (< |at!44| 1))) (< 0.0 |sum!0|))))) ; the negated goal
(check-sat)
(reset)

