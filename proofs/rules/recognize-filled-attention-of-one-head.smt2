; rule recognize-filled-attention-of-one-head with w=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!78|) (< |at!78| b) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-filled-attention-of-one-head with w=0, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=7, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=7, product_sign=4, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int) Bool)
(declare-fun |at!72| () Int)
(declare-fun |sum!1| () Real)
(declare-fun e () Real)
(declare-fun |max!2| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |max!6| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!73| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!78|) (< |at!78| b) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (ite (|$mask| |at!72| |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |at!72| |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| |at!72| |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 b) (<= 0 |at!72|) (< |at!72| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (ite (|$mask| |at!72| |sk!2|) |sum!4| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| |sk!2|) |sum!4| e) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (ite (|$mask| |at!72| |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |at!72| |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| |at!72| |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) |p!2|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (ite (|$mask| |at!72| |sk!4|) |sum!7| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| |sk!2|) |sum!8| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| |sk!4|) |sum!9| e) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| |sk!4|) |sum!7| e) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!6| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)) (f_exp |max!2|))) (= |p!0| |p!1|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)) (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)))) (= |p!0| |p!2|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| |sk!1|) |sum!1| e)) (f_exp |max!6|))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (ite (|$mask| |at!72| |sk!3|) |sum!5| e)) (f_exp |max!6|))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!54|) (< |at!54| b) (<= 0 |at!55|) (< |at!55| 1) (<= 0 |at!56|) (< |at!56| m) (<= 0 |at!57|) (< |at!57| 1))) (< 0 n)) (or (not (and (<= 0 |at!70|) (< |at!70| b) (<= 0 |at!71|) (< |at!71| 1) (<= 0 |at!72|) (< |at!72| m) (<= 0 |at!73|) (< |at!73| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-filled-attention-of-one-head with w=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!80| () Int)
(declare-fun |at!81| () Int)
(declare-fun |at!82| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!80|) (< |at!80| b) (<= 0 |at!81|) (< |at!81| m) (<= 0 |at!82|) (< |at!82| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-filled-attention-of-one-head with w=1, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=7, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=7, product_sign=5, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!80| () Int)
(declare-fun |at!81| () Int)
(declare-fun |at!82| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int) Bool)
(declare-fun |at!72| () Int)
(declare-fun |p!0| () Int)
(declare-fun |sum!1| () Real)
(declare-fun e () Real)
(declare-fun |max!2| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |max!6| () Real)
(declare-fun |p!3| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |at!73| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!80|) (< |at!80| b) (<= 0 |at!81|) (< |at!81| m) (<= 0 |at!82|) (< |at!82| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e) (* (- 1.0) |max!2|))) |p!1|)) ; exp_sum
(assert (or (not (and (<= 0 |at!72|) (< |at!72| b) (< 0 m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (ite (|$mask| |at!72| 0 (+ |p!0| |sk!2|)) |sum!4| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| 0 (+ |p!0| |sk!2|)) |sum!4| e) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) |p!3|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (ite (|$mask| |at!72| 0 |sk!4|) |sum!7| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| 0 |sk!2|) |sum!8| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| 0 (+ |p!0| |sk!4|)) |sum!9| e) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| 0 |sk!4|) |sum!7| e) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!4| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)))) ; exp_positive
(assert (or (not (= |p!2| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!6| |sum!0|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!7| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (and (or (not (< 0 |at!73|)) (not (< n 0)) (< |p!0| 0)) (or (not (< 0 |at!73|)) (not (< 0 n)) (< 0 |p!0|)) (or (not (< 0 |at!73|)) (not (= n 0)) (= |p!0| 0)) (or (not (< 0 n)) (not (< |at!73| 0)) (< |p!0| 0)) (or (not (< 0 n)) (not (< 0 |at!73|)) (< 0 |p!0|)) (or (not (< 0 n)) (not (= |at!73| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)) (f_exp |max!2|))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)) (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| 0 (+ |p!0| |sk!1|)) |sum!1| e)) (f_exp |max!6|))) (= |p!1| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!2| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (ite (|$mask| |at!72| 0 |sk!3|) |sum!5| e)) (f_exp |max!6|))) (= |p!3| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!5| |p!6|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!56|) (< |at!56| b) (<= 0 |at!57|) (< |at!57| 1) (<= 0 |at!58|) (< |at!58| m) (<= 0 |at!59|) (< |at!59| 1))) (< 0 n)) (or (not (and (<= 0 |at!72|) (< |at!72| b) (<= 0 |at!73|) (< |at!73| 1) (<= 0 |at!74|) (< |at!74| m) (<= 0 |at!75|) (< |at!75| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-filled-attention-of-one-head with w=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!80| () Int)
(declare-fun |at!81| () Int)
(declare-fun |at!82| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!80|) (< |at!80| b) (<= 0 |at!81|) (< |at!81| m) (<= 0 |at!82|) (< |at!82| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-filled-attention-of-one-head with w=2, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=7, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=7, product_sign=5, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!80| () Int)
(declare-fun |at!81| () Int)
(declare-fun |at!82| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int) Bool)
(declare-fun |p!0| () Int)
(declare-fun |at!74| () Int)
(declare-fun |sum!1| () Real)
(declare-fun e () Real)
(declare-fun |max!2| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |max!6| () Real)
(declare-fun |p!3| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |at!73| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!75| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!80|) (< |at!80| b) (<= 0 |at!81|) (< |at!81| m) (<= 0 |at!82|) (< |at!82| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))) |p!1|)) ; exp_sum
(assert (or (not (and (< 0 b) (<= 0 (+ |p!0| |at!74|)) (< (+ |p!0| |at!74|) m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!2|) |sum!4| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!2|) |sum!4| e) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!1|) |sum!1| e)))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) |p!3|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!4|) |sum!7| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!2|) |sum!8| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!4|) |sum!9| e) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!4|) |sum!7| e) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!4| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| 0 (+ |p!0| |at!74|) |sk!3|) |sum!5| e)))) ; exp_positive
(assert (or (not (= |p!2| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!6| |sum!0|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!7| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (and (or (not (< 0 |at!73|)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 |at!73|)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 |at!73|)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< |at!73| 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 |at!73|)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= |at!73| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) (f_exp |max!2|))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) (f_exp |max!6|))) (= |p!1| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!2| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (ite (|$mask| 0 (+ |at!74| |p!0|) |sk!3|) |sum!5| e)) (f_exp |max!6|))) (= |p!3| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!5| |p!6|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!56|) (< |at!56| b) (<= 0 |at!57|) (< |at!57| 1) (<= 0 |at!58|) (< |at!58| m) (<= 0 |at!59|) (< |at!59| 1))) (< 0 n)) (or (not (and (<= 0 |at!72|) (< |at!72| b) (<= 0 |at!73|) (< |at!73| 1) (<= 0 |at!74|) (< |at!74| m) (<= 0 |at!75|) (< |at!75| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-filled-attention-of-one-head with w=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!80| () Int)
(declare-fun |at!81| () Int)
(declare-fun |at!82| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!80|) (< |at!80| b) (<= 0 |at!81|) (< |at!81| m) (<= 0 |at!82|) (< |at!82| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-filled-attention-of-one-head with w=3, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=7, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=7, product_sign=5, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!80| () Int)
(declare-fun |at!81| () Int)
(declare-fun |at!82| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int) Bool)
(declare-fun |at!72| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!74| () Int)
(declare-fun |sum!1| () Real)
(declare-fun e () Real)
(declare-fun |max!2| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |max!6| () Real)
(declare-fun |p!3| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |at!73| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!75| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| m) (<= 0 |at!31|) (< |at!31| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!80|) (< |at!80| b) (<= 0 |at!81|) (< |at!81| m) (<= 0 |at!82|) (< |at!82| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!1|) |sum!1| e) (* (- 1.0) |max!2|))) |p!1|)) ; exp_sum
(assert (or (not (and (<= 0 |at!72|) (< |at!72| b) (<= 0 (+ |p!0| |at!74|)) (< (+ |p!0| |at!74|) m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!2|) |sum!4| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!2|) |sum!4| e) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!1|) |sum!1| e)))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (= (f_exp (+ (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!3|) |sum!5| e) (* (- 1.0) |max!6|))) |p!3|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!4|) |sum!7| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!2|) |sum!8| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!4|) |sum!9| e) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!4|) |sum!7| e) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!4| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |p!0| |at!74|) |sk!3|) |sum!5| e)))) ; exp_positive
(assert (or (not (= |p!2| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!6| |sum!0|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!7| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (and (or (not (< 0 |at!73|)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 |at!73|)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 |at!73|)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< |at!73| 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 |at!73|)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= |at!73| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) (f_exp |max!2|))) (= |p!1| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!1|) |sum!1| e)) (f_exp |max!6|))) (= |p!1| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!2| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (ite (|$mask| |at!72| (+ |at!74| |p!0|) |sk!3|) |sum!5| e)) (f_exp |max!6|))) (= |p!3| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!5| |p!6|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!56|) (< |at!56| b) (<= 0 |at!57|) (< |at!57| 1) (<= 0 |at!58|) (< |at!58| m) (<= 0 |at!59|) (< |at!59| 1))) (< 0 n)) (or (not (and (<= 0 |at!72|) (< |at!72| b) (<= 0 |at!73|) (< |at!73| 1) (<= 0 |at!74|) (< |at!74| m) (<= 0 |at!75|) (< |at!75| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

