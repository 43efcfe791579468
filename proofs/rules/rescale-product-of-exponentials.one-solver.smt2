; rule rescale-product-of-exponentials, obligation: equal
; lemma instances: {cofactor=21, exp_opposite=2, exp_positive=9, exp_sum=3, sum_linear=2}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun k () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |$a| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$s| (Int Int) Real)
(declare-fun |$v| (Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |$b| (Int Int) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (<= 1 k)) ; the least k
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!2|)) (and (<= 0 |sk!1|) (< |sk!1| k) (not (= (* (f_exp (+ (|$s| |i!1| |sk!1|) (* (- 1.0) (|$a| |i!1| 0)))) (|$v| |sk!1| |i!2|)) (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (|$v| |sk!1| |i!2|) (f_exp (|$s| |i!1| |sk!1|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (|$a| |i!1| 0) (* (- 1.0) (|$b| |i!1| 0)))))) ; exp_positive
(assert (= (f_exp (+ (|$a| |i!1| 0) (* (- 1.0) (|$b| |i!1| 0)))) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0)))))) ; exp_sum
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)) (and (<= 0 |sk!2|) (< |sk!2| k) (not (= (* (f_exp (+ (|$s| |i!1| |sk!2|) (* (- 1.0) (|$b| |i!1| 0)))) (|$v| |sk!2| |i!2|)) (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (|$v| |sk!2| |i!2|) (f_exp (|$s| |i!1| |sk!2|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) (|$a| |i!1| 0))))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) (|$a| |i!1| 0)) (|$a| |i!1| 0)) 0.0)) (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$s| |i!1| |sk!1|) (* (- 1.0) (|$a| |i!1| 0)))))) ; exp_positive
(assert (or (not (= (+ (|$s| |i!1| |sk!1|) (* (- 1.0) (|$a| |i!1| 0))) (+ (* (- 1.0) (|$a| |i!1| 0)) (|$s| |i!1| |sk!1|)))) (= (f_exp (+ (|$s| |i!1| |sk!1|) (* (- 1.0) (|$a| |i!1| 0)))) (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$s| |i!1| |sk!1|)))))) ; exp_sum
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$a| |i!1| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) (|$b| |i!1| 0)) (|$b| |i!1| 0)) 0.0)) (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$s| |i!1| |sk!2|) (* (- 1.0) (|$b| |i!1| 0)))))) ; exp_positive
(assert (or (not (= (+ (|$s| |i!1| |sk!2|) (* (- 1.0) (|$b| |i!1| 0))) (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!2|)))) (= (f_exp (+ (|$s| |i!1| |sk!2|) (* (- 1.0) (|$b| |i!1| 0)))) (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!2|)))))) ; exp_sum
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$b| |i!1| 0)))) ; exp_positive
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!2|))) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0)) (= (* (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|) (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!2|))) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!2|))) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|))) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!1|) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!1|) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|))) (= (* (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!1|) (* (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!1|) (* (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0)) (= (* (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|) (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|) (* (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (|$a| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|) (* (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0))) 1.0)) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|) (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) (|$a| |i!1| 0))) |sum!2|))) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!0|) (* (f_exp (|$a| |i!1| 0)) (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|))) (= (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!1|) (* (f_exp (|$a| |i!1| 0)) (f_exp (|$b| |i!1| 0)) (f_exp (* (- 1.0) (|$a| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (* (- 1.0) (|$b| |i!1| 0))) |sum!2|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| p))) (= (* |sum!0| (f_exp (+ (|$a| |i!1| 0) (* (- 1.0) (|$b| |i!1| 0))))) |sum!1|)))) ; the negated goal
(check-sat)
(reset)

