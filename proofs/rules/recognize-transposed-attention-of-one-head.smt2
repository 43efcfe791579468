; rule recognize-transposed-attention-of-one-head, obligation: equal
; lemma instances: {floor_division=2, product_order=3, product_sign=3}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun n () Int)
(declare-fun k () Int)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun |at!38| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!1| () Int)
(declare-fun |at!85| () Int)
(declare-fun |at!86| () Int)
(declare-fun |at!87| () Int)
(declare-fun |q!2| () Int)
(declare-fun |p!2| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 n)) ; the least n
(assert (<= 0 k)) ; the least k
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!38|) (< |at!38| |p!0|) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| b)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!38|) (< |at!38| |p!0|) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (and (<= 0 (+ |at!38| (* (- 1) |p!1|))) (< (+ |at!38| (* (- 1) |p!1|)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!38|) (< |at!38| |p!0|) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| |p!0|) (<= 0 |at!86|) (< |at!86| m) (<= 0 |at!87|) (< |at!87| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| b)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| |p!0|) (<= 0 |at!86|) (< |at!86| m) (<= 0 |at!87|) (< |at!87| p) (< 0 n))) (and (<= 0 (+ |at!85| (* (- 1) |p!2|))) (< (+ |at!85| (* (- 1) |p!2|)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| |p!0|) (<= 0 |at!86|) (< |at!86| m) (<= 0 |at!87|) (< |at!87| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= h 0) (and (<= |p!1| |at!38|) (< |at!38| (+ h |p!1|))))) ; floor_division
(assert (or (<= h 0) (and (<= |p!2| |at!85|) (< |at!85| (+ h |p!2|))))) ; floor_division
(assert (and (or (not (< 0 b)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 b)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 b)) (not (= h 0)) (= |p!0| 0)) (or (not (< 0 h)) (not (< b 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 b)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= b 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 h)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 h)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 h)) (not (= |q!1| 0)) (= |p!1| 0)) (or (not (< 0 |q!1|)) (not (< h 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 h)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= h 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 h)) (not (< b |q!1|)) (<= (+ h |p!0|) |p!1|)) (or (not (< 0 h)) (not (< |q!1| b)) (<= (+ h |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 h)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 h)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 h)) (not (= |q!2| 0)) (= |p!2| 0)) (or (not (< 0 |q!2|)) (not (< h 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 h)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= h 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 h)) (not (< b |q!2|)) (<= (+ h |p!0|) |p!2|)) (or (not (< 0 h)) (not (< |q!2| b)) (<= (+ h |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 h)) (not (< |q!1| |q!2|)) (<= (+ h |p!1|) |p!2|)) (or (not (< 0 h)) (not (< |q!2| |q!1|)) (<= (+ h |p!2|) |p!1|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-transposed-attention-of-one-head, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, floor_division=2, sum_positive=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun n () Int)
(declare-fun k () Int)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!85| () Int)
(declare-fun |at!86| () Int)
(declare-fun |at!87| () Int)
(declare-fun |q!2| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |max!4| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 n)) ; the least n
(assert (<= 0 k)) ; the least k
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!38|) (< |at!38| (* b h)) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| b)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!38|) (< |at!38| (* b h)) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (and (<= 0 (+ |at!38| (* (- 1) h |q!1|))) (< (+ |at!38| (* (- 1) h |q!1|)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!38|) (< |at!38| (* b h)) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| (* b h)) (<= 0 |at!86|) (< |at!86| m) (<= 0 |at!87|) (< |at!87| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| b)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| (* b h)) (<= 0 |at!86|) (< |at!86| m) (<= 0 |at!87|) (< |at!87| p) (< 0 n))) (and (<= 0 (+ |at!85| (* (- 1) h |q!2|))) (< (+ |at!85| (* (- 1) h |q!2|)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!85|) (< |at!85| (* b h)) (<= 0 |at!86|) (< |at!86| m) (<= 0 |at!87|) (< |at!87| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ |sum!3| (* (- 1.0) |max!4|))) 0.0)))) ; sum_positive
(assert (or (<= h 0) (and (<= (* h |q!1|) |at!38|) (< |at!38| (+ (* h |q!1|) h))))) ; floor_division
(assert (or (<= h 0) (and (<= (* h |q!2|) |at!85|) (< |at!85| (+ (* h |q!2|) h))))) ; floor_division
(assert (< 0.0 (f_exp (+ |sum!3| (* (- 1.0) |max!4|))))) ; exp_positive
(assert (or (not (= (+ |sum!3| (* (- 1.0) |max!4|)) (+ (* (- 1.0) |max!4|) |sum!3|))) (= (f_exp (+ |sum!3| (* (- 1.0) |max!4|))) (* (f_exp (* (- 1.0) |max!4|)) (f_exp |sum!3|))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!4| |sum!5|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= |sum!5| |max!4|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!4|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!4|) |max!4|) 0.0)) (= (* (f_exp (* (- 1.0) |max!4|)) (f_exp |max!4|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp |sum!3|))) ; exp_positive
(assert (< 0.0 (f_exp |max!4|))) ; exp_positive
(assert (or (not (= (* (f_exp (* (- 1.0) |max!4|)) (f_exp |max!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!4|)) (f_exp |max!4|) |sum!0|) |sum!0|))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!61|) (< |at!61| (* b h)) (<= 0 |at!62|) (< |at!62| 1) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| 1))) (< 0 n)) (or (not (and (<= 0 |at!77|) (< |at!77| (* b h)) (<= 0 |at!78|) (< |at!78| 1) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

