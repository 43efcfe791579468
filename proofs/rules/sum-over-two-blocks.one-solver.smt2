; rule sum-over-two-blocks, obligation: equal
; lemma instances: {cofactor=8, exp_opposite=1, exp_positive=22, exp_sum=9, product_congruence=45, product_sign=12, sum_linear=2, sum_positive=5, sum_split=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$b| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$s| (Int Int) Real)
(declare-fun |$t| (Int Int) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |p!0| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!1| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |p!2| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |i!2| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 1 k)) ; the least k
(assert (<= 1 l)) ; the least l
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| m) (<= 0 |at!18|) (< |at!18| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (< 0.0 |sum!0|) (<= (+ k l) 0) (and (<= 0 |sk!1|) (< |sk!1| (+ k l)) (<= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) 0.0)))) ; sum_positive
(assert (or (= |sum!0| (+ |sum!1| |sum!2|)) (< k 0) (< l 0) (and (<= 0 |sk!2|) (< |sk!2| k) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|))))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!2|)))))) (and (<= 0 |sk!3|) (< |sk!3| l) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|)))) (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!3|)))))))) ; sum_split
(assert (or (< 0.0 |sum!1|) (<= k 0) (and (<= 0 |sk!4|) (< |sk!4| k) (<= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!4|))) 0.0)))) ; sum_positive
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!5|) (< |sk!5| k) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!5|))) |p!1|))))) ; sum_linear
(assert (or (< 0.0 |sum!2|) (<= l 0) (and (<= 0 |sk!6|) (< |sk!6| l) (<= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!2| |p!2|) (and (<= 0 |sk!7|) (< |sk!7| l) (not (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!7|))) |p!3|))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))) |p!4|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|))))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|))))) |p!5|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!2|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!2|))) |p!6|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|)))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|)))) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!3|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!3|))) |p!8|)) ; exp_sum
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!4|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!4|))) |p!9|)) ; exp_sum
(assert (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) ; exp_positive
(assert (= |p!10| 1.0)) ; exp_opposite
(assert (or (< 0.0 |sum!3|) (<= k 0) (and (<= 0 |sk!8|) (< |sk!8| k) (<= (f_exp (|$s| |i!1| |sk!8|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!5|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$s| |i!1| |sk!5|))) |p!1|)) ; exp_sum
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!6|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!6|))) |p!11|)) ; exp_sum
(assert (or (< 0.0 |sum!4|) (<= l 0) (and (<= 0 |sk!9|) (< |sk!9| l) (<= (f_exp (|$t| |i!1| |sk!9|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!7|))))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) (|$b| |i!1| 0)) (|$t| |i!1| |sk!7|))) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp (|$t| |i!1| |sk!7|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) ; exp_positive
(assert (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) ; exp_positive
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!2|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) ; exp_positive
(assert (< 0.0 (f_exp (|$t| |i!1| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!4|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$b| |i!1| 0)))) ; exp_positive
(assert (< 0.0 (f_exp (|$s| |i!1| |sk!8|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$t| |i!1| |sk!6|)))) ; exp_positive
(assert (< 0.0 (f_exp (|$t| |i!1| |sk!9|)))) ; exp_positive
(assert (or (not (= |p!10| 1.0)) (= |p!12| |sum!0|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!13| |sum!1|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!14| |sum!2|))) ; cofactor
(assert (or (not (= |sum!0| (+ |sum!1| |sum!2|))) (= |p!12| (+ |p!13| |p!14|)))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!13| |p!15|))) ; cofactor
(assert (or (not (= |sum!2| |p!2|)) (= |p!14| |p!16|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!15| |p!0|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!16| |p!2|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!5|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!5|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!5|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$s| |i!1| |sk!5|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$s| |i!1| |sk!5|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$s| |i!1| |sk!5|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!4|)) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!4|)) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!4|)) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< |sum!4| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 |sum!4|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= |sum!4| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!7|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!7|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!7|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$t| |i!1| |sk!7|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$t| |i!1| |sk!7|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$t| |i!1| |sk!7|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (|$t| |i!1| |sk!7|)))) (= |p!1| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (= |p!1| |p!4|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))))) (= |p!3| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) (= |p!1| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) (= |p!3| |p!5|))) ; product_congruence
(assert (or (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))))) (= |p!4| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!2|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!2|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!2|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$s| |i!1| |sk!2|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$s| |i!1| |sk!2|)))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$s| |i!1| |sk!2|)) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (|$s| |i!1| |sk!2|)))) (= |p!1| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (|$s| |i!1| |sk!2|)))) (= |p!3| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!2|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!4| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!2|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!5| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (= |p!1| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (= |p!4| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (= |p!5| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!2|)) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))))) (= |p!6| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!3|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!3|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!3|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$t| |i!1| |sk!3|)) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$t| |i!1| |sk!3|)))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$t| |i!1| |sk!3|)) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (|$t| |i!1| |sk!3|)))) (= |p!1| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (|$t| |i!1| |sk!3|)))) (= |p!3| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!3|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!4| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!3|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!5| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!2|)) (f_exp (|$t| |i!1| |sk!3|)))) (= |p!6| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!3|)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!7| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!4|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!4|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp (|$s| |i!1| |sk!4|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$s| |i!1| |sk!4|)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$s| |i!1| |sk!4|)))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$s| |i!1| |sk!4|)) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (|$s| |i!1| |sk!4|)))) (= |p!1| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (|$s| |i!1| |sk!4|)))) (= |p!3| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!4|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!4| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!4|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!5| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!2|)) (f_exp (|$s| |i!1| |sk!4|)))) (= |p!6| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$s| |i!1| |sk!4|)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!7| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!3|)) (f_exp (|$s| |i!1| |sk!4|)))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$b| |i!1| 0)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$b| |i!1| 0)))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$b| |i!1| 0)) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (|$b| |i!1| 0)))) (= |p!1| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (|$b| |i!1| 0)))) (= |p!3| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!4| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!5| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!2|)) (f_exp (|$b| |i!1| 0)))) (= |p!6| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$b| |i!1| 0)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!7| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!3|)) (f_exp (|$b| |i!1| 0)))) (= |p!8| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!4|)) (f_exp (|$b| |i!1| 0)))) (= |p!9| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!6|)))) (not (< (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!6|)))) (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (|$t| |i!1| |sk!6|)))) (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< (f_exp (|$t| |i!1| |sk!6|)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (< 0.0 (f_exp (|$t| |i!1| |sk!6|)))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (not (= (f_exp (|$t| |i!1| |sk!6|)) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$s| |i!1| |sk!5|)) (f_exp (|$t| |i!1| |sk!6|)))) (= |p!1| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!7|)) (f_exp (|$t| |i!1| |sk!6|)))) (= |p!3| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!6|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!4| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!6|)))) (not (= (f_exp (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|)))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!2|)) (f_exp (|$t| |i!1| |sk!6|)))) (= |p!6| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) (|$b| |i!1| 0))) (f_exp (|$t| |i!1| |sk!6|)))) (not (= (f_exp (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|))) (f_exp (* (- 1.0) (|$b| |i!1| 0))))) (= |p!7| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (|$t| |i!1| |sk!3|)) (f_exp (|$t| |i!1| |sk!6|)))) (= |p!8| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (|$s| |i!1| |sk!4|)) (f_exp (|$t| |i!1| |sk!6|)))) (= |p!9| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (|$b| |i!1| 0)) (f_exp (|$t| |i!1| |sk!6|)))) (= |p!10| |p!11|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| 1))) (= |sum!0| (+ |sum!1| |sum!2|))))) ; the negated goal
(check-sat)
(reset)

