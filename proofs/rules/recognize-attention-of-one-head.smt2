; rule recognize-attention-of-one-head, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!26|) (< |at!26| b) (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| m) (<= 0 |at!71|) (< |at!71| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-attention-of-one-head, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!26|) (< |at!26| b) (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| m) (<= 0 |at!71|) (< |at!71| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (* (- 1.0) |max!2|) |sum!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!1|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!1|)) |p!0|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| |sum!3|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= |sum!3| |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!1|))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!1|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!1|))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!1|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp |sum!1|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp |sum!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp |sum!1|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |sum!1|) (f_exp |max!2|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| 1) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| 1))) (< 0 n)) (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| 1) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

