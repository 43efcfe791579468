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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!26|) (< |at!26| b) (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| m) (<= 0 |at!75|) (< |at!75| p) (< 0 n))) (< 0 n))) ; the left side has a value
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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
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
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!26|) (< |at!26| b) (<= 0 |at!27|) (< |at!27| m) (<= 0 |at!28|) (< |at!28| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| m) (<= 0 |at!75|) (< |at!75| p) (< 0 n))) (< 0 n))) ; the left side has a value
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
(assert (not (and (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| 1) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| 1))) (< 0 n)) (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| 1) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

