; rule recognize-softmax-without-shift with r=1, a=0, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 1 d0)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1|)))) ; exp_positive
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (<= (f_exp (|$x| |sk!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (= |max!1| (|$x| |sk!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!2|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d0) (not (= (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!3|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (= (* (f_exp (|$x| |i!1|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=1, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |at!4| () Int)
(declare-fun |at!8| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 1 d0)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (<= (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (<= d0 0) (and (<= 0 |sk!5|) (< |sk!5| d0) (= |max!1| (|$x| |sk!5|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!5|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!4|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!4|) (< |at!4| 1))) (< 0 d0)) (or (not (and (<= 0 |at!8|) (< |at!8| d0))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=2, a=0, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 1 d0)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) ; exp_positive
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (<= (f_exp (|$x| |sk!1| |i!2|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (= |max!1| (|$x| |sk!2| |i!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!2| |i!2|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |i!2|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d0) (not (= (f_exp (+ (|$x| |sk!4| |i!2|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4| |i!2|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |sk!1| |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |i!2|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |i!2|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!3| |i!2|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |i!2|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |i!2|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!4| |i!2|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!4| |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!3| |i!2|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=2, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |at!16| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!15| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 1 d0)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (<= (f_exp (+ (|$x| |sk!4| |at!16|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |at!16|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |at!16|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!16|) (< |at!16| d1))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!5|) (< |sk!5| d0) (= |max!1| (|$x| |sk!5| |at!16|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!5| |at!16|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!4| |at!16|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d0 0) (and (<= 0 |sk!6|) (< |sk!6| d0) (<= (f_exp (|$x| |sk!6| |at!16|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!6| |at!16|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!16|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!16|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!16|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4| |at!16|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4| |at!16|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4| |at!16|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!4| |at!16|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| 1) (<= 0 |at!8|) (< |at!8| d1))) (< 0 d0)) (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=2, a=1, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 1 d1)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (<= (f_exp (|$x| |i!1| |sk!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (= |max!1| (|$x| |i!1| |sk!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!2|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |i!1| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d1) (not (= (f_exp (+ (|$x| |i!1| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |i!1| |sk!4|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |sk!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |sk!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!3|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (* (f_exp (|$x| |i!1| |i!2|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=2, a=1, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |at!15| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!16| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 1 d1)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (<= (f_exp (+ (|$x| |at!15| |sk!4|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!15| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!15| |sk!4|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (< 0 d1))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!5|) (< |sk!5| d1) (= |max!1| (|$x| |at!15| |sk!5|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d1))) (and (not (<= d1 0)) (<= (|$x| |at!15| |sk!5|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!15| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d1 0) (and (<= 0 |sk!6|) (< |sk!6| d1) (<= (f_exp (|$x| |at!15| |sk!6|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!15| |sk!6|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!15| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!15| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!15| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!15| |sk!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!15| |sk!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!15| |sk!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!15| |sk!4|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| 1))) (< 0 d1)) (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=3, a=0, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 1 d0)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (<= (f_exp (|$x| |sk!1| |i!2| |i!3|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (= |max!1| (|$x| |sk!2| |i!2| |i!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!2| |i!2| |i!3|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |i!2| |i!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d0) (not (= (f_exp (+ (|$x| |sk!4| |i!2| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4| |i!2| |i!3|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |sk!1| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |i!2| |i!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |i!2| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!3| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |i!2| |i!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |i!2| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!4| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!4| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!3| |i!2| |i!3|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=3, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!22| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 1 d0)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (<= (f_exp (+ (|$x| |sk!4| |at!23| |at!24|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |at!23| |at!24|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |at!23| |at!24|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!5|) (< |sk!5| d0) (= |max!1| (|$x| |sk!5| |at!23| |at!24|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!5| |at!23| |at!24|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!4| |at!23| |at!24|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d0 0) (and (<= 0 |sk!6|) (< |sk!6| d0) (<= (f_exp (|$x| |sk!6| |at!23| |at!24|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!6| |at!23| |at!24|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!23| |at!24|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!23| |at!24|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!23| |at!24|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4| |at!23| |at!24|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4| |at!23| |at!24|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4| |at!23| |at!24|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!4| |at!23| |at!24|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!10|) (< |at!10| 1) (<= 0 |at!11|) (< |at!11| d1) (<= 0 |at!12|) (< |at!12| d2))) (< 0 d0)) (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=3, a=1, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 1 d1)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (<= (f_exp (|$x| |i!1| |sk!1| |i!3|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (= |max!1| (|$x| |i!1| |sk!2| |i!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!2| |i!3|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |i!1| |sk!3| |i!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d1) (not (= (f_exp (+ (|$x| |i!1| |sk!4| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |i!1| |sk!4| |i!3|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!1| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!3| |i!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!3| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |sk!3| |i!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!4| |i!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!4| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |sk!4| |i!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!4| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!3| |i!3|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=3, a=1, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |at!22| () Int)
(declare-fun |at!24| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!23| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 1 d1)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (<= (f_exp (+ (|$x| |at!22| |sk!4| |at!24|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!22| |sk!4| |at!24|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!22| |sk!4| |at!24|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (< 0 d1) (<= 0 |at!24|) (< |at!24| d2))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!5|) (< |sk!5| d1) (= |max!1| (|$x| |at!22| |sk!5| |at!24|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d1))) (and (not (<= d1 0)) (<= (|$x| |at!22| |sk!5| |at!24|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!22| |sk!4| |at!24|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d1 0) (and (<= 0 |sk!6|) (< |sk!6| d1) (<= (f_exp (|$x| |at!22| |sk!6| |at!24|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!22| |sk!6| |at!24|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!22| |sk!4| |at!24|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!22| |sk!4| |at!24|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!22| |sk!4| |at!24|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!22| |sk!4| |at!24|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!22| |sk!4| |at!24|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!22| |sk!4| |at!24|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!22| |sk!4| |at!24|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!10|) (< |at!10| d0) (<= 0 |at!11|) (< |at!11| 1) (<= 0 |at!12|) (< |at!12| d2))) (< 0 d1)) (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=3, a=2, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 1 d2)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!1|) (< |sk!1| d2) (<= (f_exp (|$x| |i!1| |i!2| |sk!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d2 0) (and (<= 0 |sk!2|) (< |sk!2| d2) (= |max!1| (|$x| |i!1| |i!2| |sk!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d2))) (and (not (<= d2 0)) (<= (|$x| |i!1| |i!2| |sk!2|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d2 0) (and (<= 0 |sk!3|) (< |sk!3| d2) (<= (f_exp (+ (|$x| |i!1| |i!2| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d2) (not (= (f_exp (+ (|$x| |i!1| |i!2| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |i!1| |i!2| |sk!4|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |sk!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |sk!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!3|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=3, a=2, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!24| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 1 d2)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!4|) (< |sk!4| d2) (<= (f_exp (+ (|$x| |at!22| |at!23| |sk!4|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!22| |at!23| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!22| |at!23| |sk!4|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (< 0 d2))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!5|) (< |sk!5| d2) (= |max!1| (|$x| |at!22| |at!23| |sk!5|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d2))) (and (not (<= d2 0)) (<= (|$x| |at!22| |at!23| |sk!5|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!22| |at!23| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d2 0) (and (<= 0 |sk!6|) (< |sk!6| d2) (<= (f_exp (|$x| |at!22| |at!23| |sk!6|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!22| |at!23| |sk!6|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!22| |at!23| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!22| |at!23| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!22| |at!23| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!22| |at!23| |sk!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!22| |at!23| |sk!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!22| |at!23| |sk!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!22| |at!23| |sk!4|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!10|) (< |at!10| d0) (<= 0 |at!11|) (< |at!11| d1) (<= 0 |at!12|) (< |at!12| 1))) (< 0 d2)) (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=0, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d0)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (<= (f_exp (|$x| |sk!1| |i!2| |i!3| |i!4|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (= |max!1| (|$x| |sk!2| |i!2| |i!3| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!2| |i!2| |i!3| |i!4|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d0) (not (= (f_exp (+ (|$x| |sk!4| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |sk!4| |i!2| |i!3| |i!4|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |sk!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!3| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |sk!4| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |sk!4| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!3| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!29| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d0)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (<= (f_exp (+ (|$x| |sk!4| |at!30| |at!31| |at!32|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!4| |at!30| |at!31| |at!32|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!4| |at!30| |at!31| |at!32|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!5|) (< |sk!5| d0) (= |max!1| (|$x| |sk!5| |at!30| |at!31| |at!32|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!5| |at!30| |at!31| |at!32|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d0 0) (and (<= 0 |sk!6|) (< |sk!6| d0) (<= (f_exp (|$x| |sk!6| |at!30| |at!31| |at!32|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!6| |at!30| |at!31| |at!32|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!4| |at!30| |at!31| |at!32|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| 1) (<= 0 |at!14|) (< |at!14| d1) (<= 0 |at!15|) (< |at!15| d2) (<= 0 |at!16|) (< |at!16| d3))) (< 0 d0)) (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=1, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d1)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (<= (f_exp (|$x| |i!1| |sk!1| |i!3| |i!4|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (= |max!1| (|$x| |i!1| |sk!2| |i!3| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!2| |i!3| |i!4|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |i!1| |sk!3| |i!3| |i!4|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d1) (not (= (f_exp (+ (|$x| |i!1| |sk!4| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |i!1| |sk!4| |i!3| |i!4|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!1| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!3| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!3| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |sk!3| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!4| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!4| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |sk!4| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!4| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!3| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=1, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |at!29| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!30| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d1)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (<= (f_exp (+ (|$x| |at!29| |sk!4| |at!31| |at!32|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!29| |sk!4| |at!31| |at!32|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!29| |sk!4| |at!31| |at!32|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (< 0 d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!5|) (< |sk!5| d1) (= |max!1| (|$x| |at!29| |sk!5| |at!31| |at!32|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d1))) (and (not (<= d1 0)) (<= (|$x| |at!29| |sk!5| |at!31| |at!32|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d1 0) (and (<= 0 |sk!6|) (< |sk!6| d1) (<= (f_exp (|$x| |at!29| |sk!6| |at!31| |at!32|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!29| |sk!6| |at!31| |at!32|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!29| |sk!4| |at!31| |at!32|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| 1) (<= 0 |at!15|) (< |at!15| d2) (<= 0 |at!16|) (< |at!16| d3))) (< 0 d1)) (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=2, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d2)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!1|) (< |sk!1| d2) (<= (f_exp (|$x| |i!1| |i!2| |sk!1| |i!4|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d2 0) (and (<= 0 |sk!2|) (< |sk!2| d2) (= |max!1| (|$x| |i!1| |i!2| |sk!2| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d2))) (and (not (<= d2 0)) (<= (|$x| |i!1| |i!2| |sk!2| |i!4|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d2 0) (and (<= 0 |sk!3|) (< |sk!3| d2) (<= (f_exp (+ (|$x| |i!1| |i!2| |sk!3| |i!4|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d2) (not (= (f_exp (+ (|$x| |i!1| |i!2| |sk!4| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |i!1| |i!2| |sk!4| |i!4|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!1| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |sk!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!4| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!4| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |sk!4| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!4| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!3| |i!4|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=2, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!32| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!31| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d2)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!4|) (< |sk!4| d2) (<= (f_exp (+ (|$x| |at!29| |at!30| |sk!4| |at!32|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!29| |at!30| |sk!4| |at!32|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!29| |at!30| |sk!4| |at!32|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (< 0 d2) (<= 0 |at!32|) (< |at!32| d3))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!5|) (< |sk!5| d2) (= |max!1| (|$x| |at!29| |at!30| |sk!5| |at!32|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d2))) (and (not (<= d2 0)) (<= (|$x| |at!29| |at!30| |sk!5| |at!32|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d2 0) (and (<= 0 |sk!6|) (< |sk!6| d2) (<= (f_exp (|$x| |at!29| |at!30| |sk!6| |at!32|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!29| |at!30| |sk!6| |at!32|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!29| |at!30| |sk!4| |at!32|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (<= 0 |at!15|) (< |at!15| 1) (<= 0 |at!16|) (< |at!16| d3))) (< 0 d2)) (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=3, obligation: equal
; lemma instances: {cofactor=46, exp_opposite=1, exp_positive=9, exp_sum=3, extremum_bound=1, extremum_witness=1, inverse=2, inverse_positive=2, sum_linear=1, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d3)) ; a condition of the rule
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (< 0 d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| 0.0) (= (* |sum!0| (f_inv |sum!0|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!0|)) (< 0.0 (f_inv |sum!0|)))) ; inverse_positive
(assert (or (< 0.0 |sum!0|) (<= d3 0) (and (<= 0 |sk!1|) (< |sk!1| d3) (<= (f_exp (|$x| |i!1| |i!2| |i!3| |sk!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (or (<= d3 0) (and (<= 0 |sk!2|) (< |sk!2| d3) (= |max!1| (|$x| |i!1| |i!2| |i!3| |sk!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| d3))) (and (not (<= d3 0)) (<= (|$x| |i!1| |i!2| |i!3| |sk!2|) |max!1|)))) ; extremum_bound
(assert (or (= |sum!2| 0.0) (= (* |sum!2| (f_inv |sum!2|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!2|)) (< 0.0 (f_inv |sum!2|)))) ; inverse_positive
(assert (or (< 0.0 |sum!2|) (<= d3 0) (and (<= 0 |sk!3|) (< |sk!3| d3) (<= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|)) (and (<= 0 |sk!4|) (< |sk!4| d3) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (* (- 1.0) |max!1|)) (f_exp (|$x| |i!1| |i!2| |i!3| |sk!4|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!1|) |max!1|) 0.0)) (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!3|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |sk!3|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!4|) (* (- 1.0) |max!1|))) (* (f_exp (|$x| |i!1| |i!2| |i!3| |sk!4|)) (f_exp (* (- 1.0) |max!1|))))) ; exp_sum
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!3|)))) ; exp_positive
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|)) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|))))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!2| (f_inv |sum!2|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!0| (f_inv |sum!0|)) 1.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!0|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0| |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!2| 0.0)) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (f_exp (* (- 1.0) |max!1|)) |sum!0|))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!2|) (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|) (f_inv |sum!2|) (f_inv |sum!2|) |sum!0|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (* (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_inv |sum!0|)) (* (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!1|))) (f_inv |sum!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax-without-shift with r=4, a=3, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!32| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 1 d3)) ; a condition of the rule
(assert (or (< 0.0 |sum!0|) (<= d3 0) (and (<= 0 |sk!4|) (< |sk!4| d3) (<= (f_exp (+ (|$x| |at!29| |at!30| |at!31| |sk!4|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!29| |at!30| |at!31| |sk!4|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!29| |at!30| |at!31| |sk!4|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (< 0 d3))) (not (= |sum!2| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d3 0) (and (<= 0 |sk!5|) (< |sk!5| d3) (= |max!1| (|$x| |at!29| |at!30| |at!31| |sk!5|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!5|) (< |sk!5| d3))) (and (not (<= d3 0)) (<= (|$x| |at!29| |at!30| |at!31| |sk!5|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!2|) (<= d3 0) (and (<= 0 |sk!6|) (< |sk!6| d3) (<= (f_exp (|$x| |at!29| |at!30| |at!31| |sk!6|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |at!29| |at!30| |at!31| |sk!6|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!29| |at!30| |at!31| |sk!4|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (<= 0 |at!15|) (< |at!15| d2) (<= 0 |at!16|) (< |at!16| 1))) (< 0 d3)) (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

