; rule recognize-softmax with r=1, a=0, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (< 0 d0)) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!2|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!2|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |sk!2|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |sk!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |sk!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |sk!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1|)) (f_exp (|$x| |sk!2|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |sk!2|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=1, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| d0) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (< 0 d0)) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!6|) (< |at!6| 1))) (< 0 d0)) (or (not (and (<= 0 |at!10|) (< |at!10| d0))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=2, a=0, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (< 0 d1)) (< 0 d0))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1| |i!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1| |i!2|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2| |i!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!2| |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2| |i!2|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!2| |i!2|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |sk!2| |i!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |sk!2| |i!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |sk!2| |i!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2|)) (f_exp (|$x| |sk!2| |i!2|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |sk!2| |i!2|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=2, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (< 0 d1)) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |at!20|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |at!20|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |at!20|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!20|) (< |at!20| d1))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4| |at!20|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4| |at!20|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3| |at!20|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!20|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!20|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!20|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3| |at!20|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3| |at!20|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3| |at!20|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!20|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!11|) (< |at!11| 1) (<= 0 |at!12|) (< |at!12| d1))) (< 0 d0)) (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=2, a=1, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (< 0 d0)) (< 0 d1))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (= |max!0| (|$x| |i!1| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (<= (f_exp (+ (|$x| |i!1| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!2|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!2|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |sk!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |sk!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |sk!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2|)) (f_exp (|$x| |i!1| |sk!2|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |i!1| |sk!2|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=2, a=1, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| d0) (<= 0 |at!14|) (< |at!14| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| d0) (<= 0 |at!18|) (< |at!18| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (< 0 d0)) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |at!19| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!19| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!19| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (< 0 d1))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (= |max!1| (|$x| |at!19| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d1))) (and (not (<= d1 0)) (<= (|$x| |at!19| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!19| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!19| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!19| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!19| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!19| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!19| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!19| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!19| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| 1))) (< 0 d1)) (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=3, a=0, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2))) (< 0 d0))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1| |i!2| |i!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1| |i!2| |i!3|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!2| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2| |i!2| |i!3|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |sk!2| |i!2| |i!3|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |sk!2| |i!2| |i!3|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (|$x| |sk!2| |i!2| |i!3|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |sk!2| |i!2| |i!3|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=3, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2))) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |at!29| |at!30|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |at!29| |at!30|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |at!29| |at!30|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4| |at!29| |at!30|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4| |at!29| |at!30|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3| |at!29| |at!30|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!29| |at!30|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!29| |at!30|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!29| |at!30|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3| |at!29| |at!30|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3| |at!29| |at!30|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3| |at!29| |at!30|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!29| |at!30|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!16|) (< |at!16| 1) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d0)) (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=3, a=1, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2))) (< 0 d1))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (= |max!0| (|$x| |i!1| |sk!1| |i!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!1| |i!3|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (<= (f_exp (+ (|$x| |i!1| |sk!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!2| |i!3|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |sk!2| |i!3|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |sk!2| |i!3|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (|$x| |i!1| |sk!2| |i!3|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |i!1| |sk!2| |i!3|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=3, a=1, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2))) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |at!28| |sk!3| |at!30|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!28| |sk!3| |at!30|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!28| |sk!3| |at!30|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (< 0 d1) (<= 0 |at!30|) (< |at!30| d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (= |max!1| (|$x| |at!28| |sk!4| |at!30|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d1))) (and (not (<= d1 0)) (<= (|$x| |at!28| |sk!4| |at!30|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!28| |sk!3| |at!30|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!28| |sk!3| |at!30|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!28| |sk!3| |at!30|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!28| |sk!3| |at!30|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!28| |sk!3| |at!30|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!28| |sk!3| |at!30|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!28| |sk!3| |at!30|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!28| |sk!3| |at!30|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| 1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d1)) (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=3, a=2, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1))) (< 0 d2))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!1|) (< |sk!1| d2) (= |max!0| (|$x| |i!1| |i!2| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d2))) (and (not (<= d2 0)) (<= (|$x| |i!1| |i!2| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d2 0) (and (<= 0 |sk!2|) (< |sk!2| d2) (<= (f_exp (+ (|$x| |i!1| |i!2| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!2|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |sk!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |sk!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3|)) (f_exp (|$x| |i!1| |i!2| |sk!2|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |i!1| |i!2| |sk!2|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=3, a=2, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| d0) (<= 0 |at!20|) (< |at!20| d1) (<= 0 |at!21|) (< |at!21| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| d0) (<= 0 |at!23|) (< |at!23| d1) (<= 0 |at!24|) (< |at!24| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1))) (< 0 d2))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!3|) (< |sk!3| d2) (<= (f_exp (+ (|$x| |at!28| |at!29| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!28| |at!29| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!28| |at!29| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (< 0 d2))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!4|) (< |sk!4| d2) (= |max!1| (|$x| |at!28| |at!29| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d2))) (and (not (<= d2 0)) (<= (|$x| |at!28| |at!29| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!28| |at!29| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!28| |at!29| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!28| |at!29| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!28| |at!29| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!28| |at!29| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!28| |at!29| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!28| |at!29| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!28| |at!29| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!16|) (< |at!16| d0) (<= 0 |at!17|) (< |at!17| d1) (<= 0 |at!18|) (< |at!18| 1))) (< 0 d2)) (or (not (and (<= 0 |at!28|) (< |at!28| d0) (<= 0 |at!29|) (< |at!29| d1) (<= 0 |at!30|) (< |at!30| d2))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=0, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (< 0 d0))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!1|) (< |sk!1| d0) (= |max!0| (|$x| |sk!1| |i!2| |i!3| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!1| |i!2| |i!3| |i!4|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d0 0) (and (<= 0 |sk!2|) (< |sk!2| d0) (<= (f_exp (+ (|$x| |sk!2| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |sk!2| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!2| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |sk!2| |i!2| |i!3| |i!4|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=0, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d0))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (< 0 d0))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d0 0) (and (<= 0 |sk!3|) (< |sk!3| d0) (<= (f_exp (+ (|$x| |sk!3| |at!38| |at!39| |at!40|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |sk!3| |at!38| |at!39| |at!40|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |sk!3| |at!38| |at!39| |at!40|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d0 0) (and (<= 0 |sk!4|) (< |sk!4| d0) (= |max!1| (|$x| |sk!4| |at!38| |at!39| |at!40|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d0))) (and (not (<= d0 0)) (<= (|$x| |sk!4| |at!38| |at!39| |at!40|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |sk!3| |at!38| |at!39| |at!40|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!21|) (< |at!21| 1) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d0)) (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=1, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (< 0 d1))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (< 0 d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!1|) (< |sk!1| d1) (= |max!0| (|$x| |i!1| |sk!1| |i!3| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d1))) (and (not (<= d1 0)) (<= (|$x| |i!1| |sk!1| |i!3| |i!4|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d1 0) (and (<= 0 |sk!2|) (< |sk!2| d1) (<= (f_exp (+ (|$x| |i!1| |sk!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |sk!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |sk!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |i!1| |sk!2| |i!3| |i!4|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=1, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d1))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (< 0 d1))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d1 0) (and (<= 0 |sk!3|) (< |sk!3| d1) (<= (f_exp (+ (|$x| |at!37| |sk!3| |at!39| |at!40|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!37| |sk!3| |at!39| |at!40|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!37| |sk!3| |at!39| |at!40|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (< 0 d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d1 0) (and (<= 0 |sk!4|) (< |sk!4| d1) (= |max!1| (|$x| |at!37| |sk!4| |at!39| |at!40|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d1))) (and (not (<= d1 0)) (<= (|$x| |at!37| |sk!4| |at!39| |at!40|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!37| |sk!3| |at!39| |at!40|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| 1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d1)) (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=2, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (< 0 d2))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (< 0 d2) (<= 0 |i!4|) (< |i!4| d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!1|) (< |sk!1| d2) (= |max!0| (|$x| |i!1| |i!2| |sk!1| |i!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d2))) (and (not (<= d2 0)) (<= (|$x| |i!1| |i!2| |sk!1| |i!4|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d2 0) (and (<= 0 |sk!2|) (< |sk!2| d2) (<= (f_exp (+ (|$x| |i!1| |i!2| |sk!2| |i!4|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |sk!2| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |sk!2| |i!4|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |i!1| |i!2| |sk!2| |i!4|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=2, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d2))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (< 0 d2))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d2 0) (and (<= 0 |sk!3|) (< |sk!3| d2) (<= (f_exp (+ (|$x| |at!37| |at!38| |sk!3| |at!40|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!37| |at!38| |sk!3| |at!40|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!37| |at!38| |sk!3| |at!40|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (< 0 d2) (<= 0 |at!40|) (< |at!40| d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d2 0) (and (<= 0 |sk!4|) (< |sk!4| d2) (= |max!1| (|$x| |at!37| |at!38| |sk!4| |at!40|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d2))) (and (not (<= d2 0)) (<= (|$x| |at!37| |at!38| |sk!4| |at!40|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!37| |at!38| |sk!3| |at!40|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| 1) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d2)) (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=3, obligation: equal
; lemma instances: {cofactor=6, exp_opposite=1, exp_positive=6, exp_sum=2, extremum_bound=1, extremum_witness=1, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=3, product_sign=5, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |max!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (< 0 d3))) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (< 0 d3))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d3 0) (and (<= 0 |sk!1|) (< |sk!1| d3) (= |max!0| (|$x| |i!1| |i!2| |i!3| |sk!1|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| d3))) (and (not (<= d3 0)) (<= (|$x| |i!1| |i!2| |i!3| |sk!1|) |max!0|)))) ; extremum_bound
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!1|)) (< 0.0 (f_inv |sum!1|)))) ; inverse_positive
(assert (or (< 0.0 |sum!1|) (<= d3 0) (and (<= 0 |sk!2|) (< |sk!2| d3) (<= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!2|) (* (- 1.0) |max!0|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!0|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!2|) (* (- 1.0) |max!0|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |sk!2|) (* (- 1.0) |max!0|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |max!0|))) ; exp_positive
(assert (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |p!5|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!4| 0.0))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!7| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!7| |p!6|))) ; cofactor
(assert (or (not (= |sum!1| 0.0)) (= |p!7| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= |sum!1| 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv |sum!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv |sum!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< |sum!1| 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 |sum!1|)) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= |sum!1| 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp |max!0|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp |max!0|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp |max!0|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!0|))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!0|))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp |max!0|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) (not (< (f_exp (* (- 1.0) |max!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) (not (= (f_exp (* (- 1.0) |max!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (< 0.0 (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!0|)))) (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |i!1| |i!2| |i!3| |i!4|)) (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!0|)) (f_exp (|$x| |i!1| |i!2| |i!3| |sk!2|)))) (not (= (f_exp |max!0|) (f_exp (* (- 1.0) |max!0|)))) (= |p!2| |p!3|))) ; product_congruence
(assert (or (= |sum!1| 0.0) (= |p!4| |p!5|))) ; product_cancel
(assert (or (= |sum!1| 0.0) (= |p!7| |p!6|))) ; product_cancel
(assert (and (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< (f_inv |sum!1|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (< 0.0 (f_inv |sum!1|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (not (= (f_inv |sum!1|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_inv |sum!1|))) (not (< 0.0 (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_inv |sum!1|))) (not (= (f_exp (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |max!0|))) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-softmax with r=4, a=3, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=4, exp_sum=1, extremum_bound=1, extremum_witness=1, product_congruence=1, product_sign=2, sum_positive=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
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
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |max!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| d0) (<= 0 |at!26|) (< |at!26| d1) (<= 0 |at!27|) (< |at!27| d2) (<= 0 |at!28|) (< |at!28| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| d0) (<= 0 |at!30|) (< |at!30| d1) (<= 0 |at!31|) (< |at!31| d2) (<= 0 |at!32|) (< |at!32| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| d0) (<= 0 |at!34|) (< |at!34| d1) (<= 0 |at!35|) (< |at!35| d2) (<= 0 |at!36|) (< |at!36| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3) (< 0 d3))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (< 0 d3))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= d3 0) (and (<= 0 |sk!3|) (< |sk!3| d3) (<= (f_exp (+ (|$x| |at!37| |at!38| |at!39| |sk!3|) (* (- 1.0) |max!1|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$x| |at!37| |at!38| |at!39| |sk!3|) (* (- 1.0) |max!1|))))) ; exp_positive
(assert (= (f_exp (+ (|$x| |at!37| |at!38| |at!39| |sk!3|) (* (- 1.0) |max!1|))) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (< 0 d3))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= d3 0) (and (<= 0 |sk!4|) (< |sk!4| d3) (= |max!1| (|$x| |at!37| |at!38| |at!39| |sk!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| d3))) (and (not (<= d3 0)) (<= (|$x| |at!37| |at!38| |at!39| |sk!4|) |max!1|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!1|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |max!1|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< (f_exp |max!1|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (< 0.0 (f_exp |max!1|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp |max!1|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< (f_exp (* (- 1.0) |max!1|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!1|))) (not (< 0.0 (f_exp (* (- 1.0) |max!1|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!1|))) (not (= (f_exp (* (- 1.0) |max!1|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$x| |at!37| |at!38| |at!39| |sk!3|)) (f_exp (* (- 1.0) |max!1|)))) (not (= (f_exp (* (- 1.0) |max!1|)) (f_exp |max!1|))) (= |p!0| |p!1|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!21|) (< |at!21| d0) (<= 0 |at!22|) (< |at!22| d1) (<= 0 |at!23|) (< |at!23| d2) (<= 0 |at!24|) (< |at!24| 1))) (< 0 d3)) (or (not (and (<= 0 |at!37|) (< |at!37| d0) (<= 0 |at!38|) (< |at!38| d1) (<= 0 |at!39|) (< |at!39| d2) (<= 0 |at!40|) (< |at!40| d3))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

