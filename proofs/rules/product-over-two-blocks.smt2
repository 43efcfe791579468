; rule product-over-two-blocks, obligation: equal
; lemma instances: {cofactor=8, exp_opposite=1, exp_positive=14, exp_sum=6, product_choice=2, product_congruence=34, product_sign=19, sum_linear=2, sum_split=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun k () Int)
(declare-fun l () Int)
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
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |$b| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$s| (Int Int) Real)
(declare-fun |$t| (Int Int) Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |$v| (Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |$w| (Int Int) Real)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(assert (<= 0 m)) ; the least m
(assert (<= 0 p)) ; the least p
(assert (<= 1 k)) ; the least k
(assert (<= 1 l)) ; the least l
(assert (or (not (and (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| p) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| p) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 (+ k l)) (< 0 p) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ k l)) (< 0 p) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ k l)) (< 0 p) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (= |sum!0| (+ |sum!1| |sum!2|)) (< k 0) (< l 0) (and (<= 0 |sk!1|) (< |sk!1| k) (not (= |p!0| |p!1|))) (and (<= 0 |sk!2|) (< |sk!2| l) (not (= |p!2| |p!3|))))) ; sum_split
(assert (or (= |sum!1| |p!4|) (and (<= 0 |sk!3|) (< |sk!3| k) (not (= |p!5| |p!6|))))) ; sum_linear
(assert (or (= |sum!2| |p!7|) (and (<= 0 |sk!4|) (< |sk!4| l) (not (= |p!8| |p!9|))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) |p!10|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))) |p!11|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))) |p!12|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))) |p!13|)) ; exp_sum
(assert (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))) |p!15|)) ; exp_sum
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))) |p!16|)) ; exp_sum
(assert (< 0.0 (f_exp (|$t| |i!1| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) ; exp_positive
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$t| |i!1| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$b| |i!1| 0)))) ; exp_positive
(assert (or (not (= |p!14| 1.0)) (= |p!17| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!18| |sum!1|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!19| |sum!2|))) ; cofactor
(assert (or (not (= |sum!0| (+ |sum!1| |sum!2|))) (= |p!17| (+ |p!18| |p!19|)))) ; cofactor
(assert (or (not (= |sum!1| |p!4|)) (= |p!18| |p!20|))) ; cofactor
(assert (or (not (= |sum!2| |p!7|)) (= |p!19| |p!21|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!20| |p!4|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!21| |p!7|))) ; cofactor
(assert (= |p!0| (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) |p!22| |p!23|))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (< (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$v| |sk!1| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (< 0.0 (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$v| |sk!1| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (= (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$v| |sk!1| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$v| |sk!1| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|)))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$v| |sk!1| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|)))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (< 0.0 |p!0|)) (or (not (< 0.0 (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$v| |sk!1| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|)))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$v| |sk!1| |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$v| |sk!1| |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$v| |sk!1| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))))) (not (< (|$v| |sk!1| |i!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))))) (not (< 0.0 (|$v| |sk!1| |i!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))))) (not (= (|$v| |sk!1| |i!2|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (= |p!2| (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) |p!24| |p!25|))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (< (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$v| (+ k |sk!2|) |i!2|) (|$w| |sk!2| |i!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$v| (+ k |sk!2|) |i!2|) (|$w| |sk!2| |i!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (= (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$v| (+ k |sk!2|) |i!2|) (|$w| |sk!2| |i!2|)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$v| (+ k |sk!2|) |i!2|) (|$w| |sk!2| |i!2|)))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$v| (+ k |sk!2|) |i!2|) (|$w| |sk!2| |i!2|)))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (< 0.0 |p!2|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$v| (+ k |sk!2|) |i!2|) (|$w| |sk!2| |i!2|)))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (= (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$v| |sk!1| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$v| (+ k |sk!2|) |i!2|) (|$w| |sk!2| |i!2|)))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |sk!2| |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$w| |sk!2| |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$w| |sk!2| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))))) (not (< (|$w| |sk!2| |i!2|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))))) (not (< 0.0 (|$w| |sk!2| |i!2|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))))) (not (= (|$w| |sk!2| |i!2|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< |sum!3| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 |sum!3|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= |sum!3| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$v| |sk!3| |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$v| |sk!3| |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$v| |sk!3| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))))) (not (< (|$v| |sk!3| |i!2|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))))) (not (< 0.0 (|$v| |sk!3| |i!2|))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))))) (not (= (|$v| |sk!3| |i!2|) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (|$v| |sk!1| |i!2|) (|$v| |sk!3| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))))) (= |p!1| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!4|)) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 |sum!4|)) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!7|)) (or (not (< 0.0 |sum!4|)) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< |sum!4| 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 |sum!4|)) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= |sum!4| 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$w| |sk!4| |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (|$w| |sk!4| |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))))) (< 0.0 |p!8|)) (or (not (< 0.0 (|$w| |sk!4| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))))) (not (< (|$w| |sk!4| |i!2|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))))) (not (< 0.0 (|$w| |sk!4| |i!2|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))))) (not (= (|$w| |sk!4| |i!2|) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |sk!2| |i!2|) (|$w| |sk!4| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))))) (= |p!3| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!1|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!1|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!1|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$s| |i!1| |sk!1|)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$s| |i!1| |sk!1|)))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$s| |i!1| |sk!1|)) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!1|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))))) (= |p!10| |p!12|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!1|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))))) (= |p!11| |p!12|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!2|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!2|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!2|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$t| |i!1| |sk!2|)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$t| |i!1| |sk!2|)))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$t| |i!1| |sk!2|)) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!2|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!10| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!1|)) (f_exp (|$t| |i!1| |sk!2|)))) (= |p!11| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!2|)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$b| |i!1| 0)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$b| |i!1| 0)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!10| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!1|)) (f_exp (|$b| |i!1| 0)))) (= |p!11| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!2|)) (f_exp (|$b| |i!1| 0)))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!3|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!3|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$s| |i!1| |sk!3|)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$s| |i!1| |sk!3|)))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$s| |i!1| |sk!3|)) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!3|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!10| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!1|)) (f_exp (|$s| |i!1| |sk!3|)))) (= |p!11| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!3|)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!2|)) (f_exp (|$s| |i!1| |sk!3|)))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (|$b| |i!1| 0)) (f_exp (|$s| |i!1| |sk!3|)))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!4|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!16|)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!4|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$t| |i!1| |sk!4|)) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$t| |i!1| |sk!4|)))) (< 0.0 |p!16|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$t| |i!1| |sk!4|)) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!4|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!10| |p!16|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!1|)) (f_exp (|$t| |i!1| |sk!4|)))) (= |p!11| |p!16|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!4|)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!12| |p!16|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!2|)) (f_exp (|$t| |i!1| |sk!4|)))) (= |p!13| |p!16|))) ; product_congruence
(assert (or (not (= (f_exp (|$b| |i!1| 0)) (f_exp (|$t| |i!1| |sk!4|)))) (= |p!14| |p!16|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!3|)) (f_exp (|$t| |i!1| |sk!4|)))) (= |p!15| |p!16|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$v| |sk!1| |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$v| |sk!1| |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$v| |sk!1| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (< (|$v| |sk!1| |i!2|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (< 0.0 (|$v| |sk!1| |i!2|))) (< 0.0 |p!22|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (= (|$v| |sk!1| |i!2|) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (= |p!1| |p!22|))) ; product_congruence
(assert (or (not (= (|$v| |sk!3| |i!2|) (|$v| |sk!1| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (= |p!5| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| (+ (* (- 1) k) |sk!1|) |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$w| (+ (* (- 1) k) |sk!1|) |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$w| (+ (* (- 1) k) |sk!1|) |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (< (|$w| (+ (* (- 1) k) |sk!1|) |i!2|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (< 0.0 (|$w| (+ (* (- 1) k) |sk!1|) |i!2|))) (< 0.0 |p!23|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (not (= (|$w| (+ (* (- 1) k) |sk!1|) |i!2|) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$w| |sk!2| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (= |p!3| |p!23|))) ; product_congruence
(assert (or (not (= (|$w| |sk!4| |i!2|) (|$w| (+ (* (- 1) k) |sk!1|) |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) (= |p!8| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$v| (+ k |sk!2|) |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$v| (+ k |sk!2|) |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$v| (+ k |sk!2|) |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (< (|$v| (+ k |sk!2|) |i!2|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (< 0.0 (|$v| (+ k |sk!2|) |i!2|))) (< 0.0 |p!24|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (= (|$v| (+ k |sk!2|) |i!2|) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$v| |sk!1| |i!2|) (|$v| (+ k |sk!2|) |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!1|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (= |p!1| |p!24|))) ; product_congruence
(assert (or (not (= (|$v| |sk!3| |i!2|) (|$v| (+ k |sk!2|) |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!3|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (= |p!5| |p!24|))) ; product_congruence
(assert (or (not (= (|$v| |sk!1| |i!2|) (|$v| (+ k |sk!2|) |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (= |p!22| |p!24|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$w| |sk!2| |i!2|))) (not (< (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$w| |sk!2| |i!2|))) (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$w| |sk!2| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (< (|$w| |sk!2| |i!2|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (< 0.0 (|$w| |sk!2| |i!2|))) (< 0.0 |p!25|)) (or (not (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (not (= (|$w| |sk!2| |i!2|) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!2|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (= |p!3| |p!25|))) ; product_congruence
(assert (or (not (= (|$w| |sk!4| |i!2|) (|$w| |sk!2| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!4|))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (= |p!8| |p!25|))) ; product_congruence
(assert (or (not (= (|$w| (+ (* (- 1) k) |sk!1|) |i!2|) (|$w| |sk!2| |i!2|))) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)))))) (= |p!23| |p!25|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| p))) (= |sum!0| (+ |sum!1| |sum!2|))))) ; the negated goal
(check-sat)
(reset)

