; rule merge-projections with r=0, obligation: equal
; lemma instances: {sum_congruence=6, sum_linear=2, sum_non_negative=7}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$q| (Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |$k| (Int Int) Real)
(declare-fun |$v| (Int Int) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |i!5| () Int)
(declare-fun |i!6| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sk!15| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| k) (< (* (|$x| |i!1| |sk!1|) (|$q| |sk!1| |i!2|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| k) (< (* (|$x| |i!1| |sk!2|) (ite (<= 0 (+ n (* (- 1) |i!2|) (- 1))) (|$q| |sk!2| |i!2|) (ite (and (<= 0 (+ (* (- 1) n) |i!2|)) (<= 0 (+ (* 2 n) (* (- 1) |i!2|) (- 1)))) (|$k| |sk!2| (+ (* (- 1) n) |i!2|)) (|$v| |sk!2| (+ (* (- 2) n) |i!2|))))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!3|) (< |sk!3| k) (< (* (|$x| |i!3| |sk!3|) (|$k| |sk!3| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!4|) (< |sk!4| k) (< (* (|$x| |i!3| |sk!4|) (ite (<= 0 (+ n (* (- 1) (+ n |i!4|)) (- 1))) (|$q| |sk!4| (+ n |i!4|)) (ite (and (<= 0 (+ (* (- 1) n) n |i!4|)) (<= 0 (+ (* 2 n) (* (- 1) (+ n |i!4|)) (- 1)))) (|$k| |sk!4| (+ (* (- 1) n) n |i!4|)) (|$v| |sk!4| (+ (* (- 2) n) n |i!4|))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!3| |sum!6|) (and (<= 0 |sk!5|) (< |sk!5| k) (not (= (* (|$x| |i!3| |sk!5|) (ite (<= 0 (+ n (* (- 1) (+ n |i!4|)) (- 1))) (|$q| |sk!5| (+ n |i!4|)) (ite (and (<= 0 (+ (* (- 1) n) n |i!4|)) (<= 0 (+ (* 2 n) (* (- 1) (+ n |i!4|)) (- 1)))) (|$k| |sk!5| (+ (* (- 1) n) n |i!4|)) (|$v| |sk!5| (+ (* (- 2) n) n |i!4|))))) (* (|$x| |i!3| |sk!5|) (ite (<= 0 (+ (* (- 1) |i!4|) n (- 1))) (|$k| |sk!5| |i!4|) (|$v| |sk!5| (+ |i!4| (* (- 1) n)))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!6|) (< |sk!6| k) (< (* (|$x| |i!5| |sk!6|) (|$v| |sk!6| |i!6|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!7|) (< |sk!7| k) (< (* (|$x| |i!5| |sk!7|) (ite (<= 0 (+ n (* (- 1) (+ (* 2 n) |i!6|)) (- 1))) (|$q| |sk!7| (+ (* 2 n) |i!6|)) (ite (and (<= 0 (+ (* (- 1) n) (* 2 n) |i!6|)) (<= 0 (+ (* 2 n) (* (- 1) (+ (* 2 n) |i!6|)) (- 1)))) (|$k| |sk!7| (+ (* (- 1) n) (* 2 n) |i!6|)) (|$v| |sk!7| (+ (* (- 2) n) (* 2 n) |i!6|))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!5| |sum!4|) (and (<= 0 |sk!8|) (< |sk!8| k) (not (= (* (|$x| |i!5| |sk!8|) (ite (<= 0 (+ n (* (- 1) (+ (* 2 n) |i!6|)) (- 1))) (|$q| |sk!8| (+ (* 2 n) |i!6|)) (ite (and (<= 0 (+ (* (- 1) n) (* 2 n) |i!6|)) (<= 0 (+ (* 2 n) (* (- 1) (+ (* 2 n) |i!6|)) (- 1)))) (|$k| |sk!8| (+ (* (- 1) n) (* 2 n) |i!6|)) (|$v| |sk!8| (+ (* (- 2) n) (* 2 n) |i!6|))))) (* (|$v| |sk!8| |i!6|) (|$x| |i!5| |sk!8|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!9|) (< |sk!9| k) (< (* (|$x| |i!3| |sk!9|) (ite (<= 0 (+ (* (- 1) |i!4|) n (- 1))) (|$k| |sk!9| |i!4|) (|$v| |sk!9| (+ |i!4| (* (- 1) n))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| |sum!1|) (and (<= 0 |sk!10|) (< |sk!10| k) (not (= (* (|$x| |i!1| |sk!10|) (|$q| |sk!10| |i!2|)) (* (|$x| |i!1| |sk!10|) (ite (<= 0 (+ n (* (- 1) |i!2|) (- 1))) (|$q| |sk!10| |i!2|) (ite (and (<= 0 (+ (* (- 1) n) |i!2|)) (<= 0 (+ (* 2 n) (* (- 1) |i!2|) (- 1)))) (|$k| |sk!10| (+ (* (- 1) n) |i!2|)) (|$v| |sk!10| (+ (* (- 2) n) |i!2|)))))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!2|) (and (<= 0 |sk!11|) (< |sk!11| k) (not (= (* (|$x| |i!1| |sk!11|) (ite (<= 0 (+ n (* (- 1) |i!2|) (- 1))) (|$q| |sk!11| |i!2|) (ite (and (<= 0 (+ (* (- 1) n) |i!2|)) (<= 0 (+ (* 2 n) (* (- 1) |i!2|) (- 1)))) (|$k| |sk!11| (+ (* (- 1) n) |i!2|)) (|$v| |sk!11| (+ (* (- 2) n) |i!2|))))) (* (|$x| |i!3| |sk!11|) (|$k| |sk!11| |i!4|))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!4|) (and (<= 0 |sk!12|) (< |sk!12| k) (not (= (* (|$x| |i!1| |sk!12|) (ite (<= 0 (+ n (* (- 1) |i!2|) (- 1))) (|$q| |sk!12| |i!2|) (ite (and (<= 0 (+ (* (- 1) n) |i!2|)) (<= 0 (+ (* 2 n) (* (- 1) |i!2|) (- 1)))) (|$k| |sk!12| (+ (* (- 1) n) |i!2|)) (|$v| |sk!12| (+ (* (- 2) n) |i!2|))))) (* (|$x| |i!5| |sk!12|) (|$v| |sk!12| |i!6|))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!6|) (and (<= 0 |sk!13|) (< |sk!13| k) (not (= (* (|$x| |i!1| |sk!13|) (ite (<= 0 (+ n (* (- 1) |i!2|) (- 1))) (|$q| |sk!13| |i!2|) (ite (and (<= 0 (+ (* (- 1) n) |i!2|)) (<= 0 (+ (* 2 n) (* (- 1) |i!2|) (- 1)))) (|$k| |sk!13| (+ (* (- 1) n) |i!2|)) (|$v| |sk!13| (+ (* (- 2) n) |i!2|))))) (* (|$x| |i!3| |sk!13|) (ite (<= 0 (+ (* (- 1) |i!4|) n (- 1))) (|$k| |sk!13| |i!4|) (|$v| |sk!13| (+ |i!4| (* (- 1) n)))))))))) ; sum_congruence
(assert (or (= |sum!2| |sum!6|) (and (<= 0 |sk!14|) (< |sk!14| k) (not (= (* (|$x| |i!3| |sk!14|) (|$k| |sk!14| |i!4|)) (* (|$x| |i!3| |sk!14|) (ite (<= 0 (+ (* (- 1) |i!4|) n (- 1))) (|$k| |sk!14| |i!4|) (|$v| |sk!14| (+ |i!4| (* (- 1) n)))))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!6|) (and (<= 0 |sk!15|) (< |sk!15| k) (not (= (* (|$x| |i!5| |sk!15|) (|$v| |sk!15| |i!6|)) (* (|$x| |i!3| |sk!15|) (ite (<= 0 (+ (* (- 1) |i!4|) n (- 1))) (|$k| |sk!15| |i!4|) (|$v| |sk!15| (+ |i!4| (* (- 1) n)))))))))) ; sum_congruence
(assert (not (and (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= |sum!0| |sum!1|)) (or (not (and (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= |sum!2| |sum!3|)) (or (not (and (<= 0 |i!5|) (< |i!5| m) (<= 0 |i!6|) (< |i!6| n))) (= |sum!4| |sum!5|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-projections with r=0, obligation: defined
; lemma instances: {digits_below=2}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!15| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n))) (and (<= 0 (+ n |at!14|)) (< (+ n |at!14|) (* 3 n))))) ; digits_below
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n))) (and (<= 0 (+ (* 2 n) |at!16|)) (< (+ (* 2 n) |at!16|) (* 3 n))))) ; digits_below
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| k) (<= 0 |at!8|) (< |at!8| (* 3 n)) (<= 0 (+ n (* (- 1) |at!8|) (- 1))))) (and (<= 0 |at!8|) (< |at!8| n))) (or (not (and (<= 0 |at!7|) (< |at!7| k) (<= 0 |at!8|) (< |at!8| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!8|) (- 1)))) (<= 0 (+ (* (- 1) n) |at!8|)) (<= 0 (+ (* 2 n) (* (- 1) |at!8|) (- 1))))) (and (<= 0 (+ (* (- 1) n) |at!8|)) (< (+ (* (- 1) n) |at!8|) n))) (or (not (and (<= 0 |at!7|) (< |at!7| k) (<= 0 |at!8|) (< |at!8| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!8|) (- 1)))) (not (and (<= 0 (+ (* (- 1) n) |at!8|)) (<= 0 (+ (* 2 n) (* (- 1) |at!8|) (- 1))))))) (<= 0 (+ (* (- 2) n) |at!8|))) (or (not (and (<= 0 |at!7|) (< |at!7| k) (<= 0 |at!8|) (< |at!8| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!8|) (- 1)))) (not (and (<= 0 (+ (* (- 1) n) |at!8|)) (<= 0 (+ (* 2 n) (* (- 1) |at!8|) (- 1))))))) (and (<= 0 (+ (* (- 2) n) |at!8|)) (< (+ (* (- 2) n) |at!8|) n))) (or (not (and (<= 0 |at!11|) (< |at!11| m) (<= 0 |at!12|) (< |at!12| n))) (and (<= 0 |at!12|) (< |at!12| (* 3 n)))) (or (not (and (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| n))) (and (<= 0 (+ n |at!14|)) (< (+ n |at!14|) (* 3 n)))) (or (not (and (<= 0 |at!15|) (< |at!15| m) (<= 0 |at!16|) (< |at!16| n))) (and (<= 0 (+ (* 2 n) |at!16|)) (< (+ (* 2 n) |at!16|) (* 3 n))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-projections with r=1, obligation: equal
; lemma instances: {sum_congruence=6, sum_linear=2, sum_non_negative=7}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$q| (Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |$k| (Int Int) Real)
(declare-fun |$v| (Int Int) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |i!6| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |i!7| () Int)
(declare-fun |i!8| () Int)
(declare-fun |i!9| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sk!15| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| k) (< (* (|$x| |i!1| |i!2| |sk!1|) (|$q| |sk!1| |i!3|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| k) (< (* (|$x| |i!1| |i!2| |sk!2|) (ite (<= 0 (+ n (* (- 1) |i!3|) (- 1))) (|$q| |sk!2| |i!3|) (ite (and (<= 0 (+ (* (- 1) n) |i!3|)) (<= 0 (+ (* 2 n) (* (- 1) |i!3|) (- 1)))) (|$k| |sk!2| (+ (* (- 1) n) |i!3|)) (|$v| |sk!2| (+ (* (- 2) n) |i!3|))))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!3|) (< |sk!3| k) (< (* (|$x| |i!4| |i!5| |sk!3|) (|$k| |sk!3| |i!6|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!4|) (< |sk!4| k) (< (* (|$x| |i!4| |i!5| |sk!4|) (ite (<= 0 (+ n (* (- 1) (+ n |i!6|)) (- 1))) (|$q| |sk!4| (+ n |i!6|)) (ite (and (<= 0 (+ (* (- 1) n) n |i!6|)) (<= 0 (+ (* 2 n) (* (- 1) (+ n |i!6|)) (- 1)))) (|$k| |sk!4| (+ (* (- 1) n) n |i!6|)) (|$v| |sk!4| (+ (* (- 2) n) n |i!6|))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!3| |sum!6|) (and (<= 0 |sk!5|) (< |sk!5| k) (not (= (* (|$x| |i!4| |i!5| |sk!5|) (ite (<= 0 (+ n (* (- 1) (+ n |i!6|)) (- 1))) (|$q| |sk!5| (+ n |i!6|)) (ite (and (<= 0 (+ (* (- 1) n) n |i!6|)) (<= 0 (+ (* 2 n) (* (- 1) (+ n |i!6|)) (- 1)))) (|$k| |sk!5| (+ (* (- 1) n) n |i!6|)) (|$v| |sk!5| (+ (* (- 2) n) n |i!6|))))) (* (|$x| |i!4| |i!5| |sk!5|) (ite (<= 0 (+ (* (- 1) |i!6|) n (- 1))) (|$k| |sk!5| |i!6|) (|$v| |sk!5| (+ |i!6| (* (- 1) n)))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!6|) (< |sk!6| k) (< (* (|$x| |i!7| |i!8| |sk!6|) (|$v| |sk!6| |i!9|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!7|) (< |sk!7| k) (< (* (|$x| |i!7| |i!8| |sk!7|) (ite (<= 0 (+ n (* (- 1) (+ (* 2 n) |i!9|)) (- 1))) (|$q| |sk!7| (+ (* 2 n) |i!9|)) (ite (and (<= 0 (+ (* (- 1) n) (* 2 n) |i!9|)) (<= 0 (+ (* 2 n) (* (- 1) (+ (* 2 n) |i!9|)) (- 1)))) (|$k| |sk!7| (+ (* (- 1) n) (* 2 n) |i!9|)) (|$v| |sk!7| (+ (* (- 2) n) (* 2 n) |i!9|))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!5| |sum!4|) (and (<= 0 |sk!8|) (< |sk!8| k) (not (= (* (|$x| |i!7| |i!8| |sk!8|) (ite (<= 0 (+ n (* (- 1) (+ (* 2 n) |i!9|)) (- 1))) (|$q| |sk!8| (+ (* 2 n) |i!9|)) (ite (and (<= 0 (+ (* (- 1) n) (* 2 n) |i!9|)) (<= 0 (+ (* 2 n) (* (- 1) (+ (* 2 n) |i!9|)) (- 1)))) (|$k| |sk!8| (+ (* (- 1) n) (* 2 n) |i!9|)) (|$v| |sk!8| (+ (* (- 2) n) (* 2 n) |i!9|))))) (* (|$v| |sk!8| |i!9|) (|$x| |i!7| |i!8| |sk!8|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!9|) (< |sk!9| k) (< (* (|$x| |i!4| |i!5| |sk!9|) (ite (<= 0 (+ (* (- 1) |i!6|) n (- 1))) (|$k| |sk!9| |i!6|) (|$v| |sk!9| (+ |i!6| (* (- 1) n))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| |sum!1|) (and (<= 0 |sk!10|) (< |sk!10| k) (not (= (* (|$x| |i!1| |i!2| |sk!10|) (|$q| |sk!10| |i!3|)) (* (|$x| |i!1| |i!2| |sk!10|) (ite (<= 0 (+ n (* (- 1) |i!3|) (- 1))) (|$q| |sk!10| |i!3|) (ite (and (<= 0 (+ (* (- 1) n) |i!3|)) (<= 0 (+ (* 2 n) (* (- 1) |i!3|) (- 1)))) (|$k| |sk!10| (+ (* (- 1) n) |i!3|)) (|$v| |sk!10| (+ (* (- 2) n) |i!3|)))))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!2|) (and (<= 0 |sk!11|) (< |sk!11| k) (not (= (* (|$x| |i!1| |i!2| |sk!11|) (ite (<= 0 (+ n (* (- 1) |i!3|) (- 1))) (|$q| |sk!11| |i!3|) (ite (and (<= 0 (+ (* (- 1) n) |i!3|)) (<= 0 (+ (* 2 n) (* (- 1) |i!3|) (- 1)))) (|$k| |sk!11| (+ (* (- 1) n) |i!3|)) (|$v| |sk!11| (+ (* (- 2) n) |i!3|))))) (* (|$x| |i!4| |i!5| |sk!11|) (|$k| |sk!11| |i!6|))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!4|) (and (<= 0 |sk!12|) (< |sk!12| k) (not (= (* (|$x| |i!1| |i!2| |sk!12|) (ite (<= 0 (+ n (* (- 1) |i!3|) (- 1))) (|$q| |sk!12| |i!3|) (ite (and (<= 0 (+ (* (- 1) n) |i!3|)) (<= 0 (+ (* 2 n) (* (- 1) |i!3|) (- 1)))) (|$k| |sk!12| (+ (* (- 1) n) |i!3|)) (|$v| |sk!12| (+ (* (- 2) n) |i!3|))))) (* (|$x| |i!7| |i!8| |sk!12|) (|$v| |sk!12| |i!9|))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!6|) (and (<= 0 |sk!13|) (< |sk!13| k) (not (= (* (|$x| |i!1| |i!2| |sk!13|) (ite (<= 0 (+ n (* (- 1) |i!3|) (- 1))) (|$q| |sk!13| |i!3|) (ite (and (<= 0 (+ (* (- 1) n) |i!3|)) (<= 0 (+ (* 2 n) (* (- 1) |i!3|) (- 1)))) (|$k| |sk!13| (+ (* (- 1) n) |i!3|)) (|$v| |sk!13| (+ (* (- 2) n) |i!3|))))) (* (|$x| |i!4| |i!5| |sk!13|) (ite (<= 0 (+ (* (- 1) |i!6|) n (- 1))) (|$k| |sk!13| |i!6|) (|$v| |sk!13| (+ |i!6| (* (- 1) n)))))))))) ; sum_congruence
(assert (or (= |sum!2| |sum!6|) (and (<= 0 |sk!14|) (< |sk!14| k) (not (= (* (|$x| |i!4| |i!5| |sk!14|) (|$k| |sk!14| |i!6|)) (* (|$x| |i!4| |i!5| |sk!14|) (ite (<= 0 (+ (* (- 1) |i!6|) n (- 1))) (|$k| |sk!14| |i!6|) (|$v| |sk!14| (+ |i!6| (* (- 1) n)))))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!6|) (and (<= 0 |sk!15|) (< |sk!15| k) (not (= (* (|$x| |i!7| |i!8| |sk!15|) (|$v| |sk!15| |i!9|)) (* (|$x| |i!4| |i!5| |sk!15|) (ite (<= 0 (+ (* (- 1) |i!6|) n (- 1))) (|$k| |sk!15| |i!6|) (|$v| |sk!15| (+ |i!6| (* (- 1) n)))))))))) ; sum_congruence
(assert (not (and (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| n))) (= |sum!0| |sum!1|)) (or (not (and (<= 0 |i!4|) (< |i!4| b0) (<= 0 |i!5|) (< |i!5| m) (<= 0 |i!6|) (< |i!6| n))) (= |sum!2| |sum!3|)) (or (not (and (<= 0 |i!7|) (< |i!7| b0) (<= 0 |i!8|) (< |i!8| m) (<= 0 |i!9|) (< |i!9| n))) (= |sum!4| |sum!5|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-projections with r=1, obligation: defined
; lemma instances: {digits_below=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!20|) (< |at!20| n))) (and (<= 0 (+ n |at!20|)) (< (+ n |at!20|) (* 3 n))))) ; digits_below
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n))) (and (<= 0 (+ (* 2 n) |at!23|)) (< (+ (* 2 n) |at!23|) (* 3 n))))) ; digits_below
(assert (not (and (or (not (and (<= 0 |at!10|) (< |at!10| k) (<= 0 |at!11|) (< |at!11| (* 3 n)) (<= 0 (+ n (* (- 1) |at!11|) (- 1))))) (and (<= 0 |at!11|) (< |at!11| n))) (or (not (and (<= 0 |at!10|) (< |at!10| k) (<= 0 |at!11|) (< |at!11| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!11|) (- 1)))) (<= 0 (+ (* (- 1) n) |at!11|)) (<= 0 (+ (* 2 n) (* (- 1) |at!11|) (- 1))))) (and (<= 0 (+ (* (- 1) n) |at!11|)) (< (+ (* (- 1) n) |at!11|) n))) (or (not (and (<= 0 |at!10|) (< |at!10| k) (<= 0 |at!11|) (< |at!11| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!11|) (- 1)))) (not (and (<= 0 (+ (* (- 1) n) |at!11|)) (<= 0 (+ (* 2 n) (* (- 1) |at!11|) (- 1))))))) (<= 0 (+ (* (- 2) n) |at!11|))) (or (not (and (<= 0 |at!10|) (< |at!10| k) (<= 0 |at!11|) (< |at!11| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!11|) (- 1)))) (not (and (<= 0 (+ (* (- 1) n) |at!11|)) (<= 0 (+ (* 2 n) (* (- 1) |at!11|) (- 1))))))) (and (<= 0 (+ (* (- 2) n) |at!11|)) (< (+ (* (- 2) n) |at!11|) n))) (or (not (and (<= 0 |at!15|) (< |at!15| b0) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| n))) (and (<= 0 |at!17|) (< |at!17| (* 3 n)))) (or (not (and (<= 0 |at!18|) (< |at!18| b0) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| n))) (and (<= 0 (+ n |at!20|)) (< (+ n |at!20|) (* 3 n)))) (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| m) (<= 0 |at!23|) (< |at!23| n))) (and (<= 0 (+ (* 2 n) |at!23|)) (< (+ (* 2 n) |at!23|) (* 3 n))))))) ; the negated goal
(check-sat)
(reset)

; rule merge-projections with r=2, obligation: equal
; lemma instances: {sum_congruence=6, sum_linear=2, sum_non_negative=7}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$q| (Int Int) Real)
(declare-fun |i!4| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |$k| (Int Int) Real)
(declare-fun |$v| (Int Int) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |i!5| () Int)
(declare-fun |i!6| () Int)
(declare-fun |i!7| () Int)
(declare-fun |i!8| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |i!9| () Int)
(declare-fun |i!10| () Int)
(declare-fun |i!11| () Int)
(declare-fun |i!12| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sk!15| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (|$q| |sk!1| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!2|) (ite (<= 0 (+ n (* (- 1) |i!4|) (- 1))) (|$q| |sk!2| |i!4|) (ite (and (<= 0 (+ (* (- 1) n) |i!4|)) (<= 0 (+ (* 2 n) (* (- 1) |i!4|) (- 1)))) (|$k| |sk!2| (+ (* (- 1) n) |i!4|)) (|$v| |sk!2| (+ (* (- 2) n) |i!4|))))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!3|) (< |sk!3| k) (< (* (|$x| |i!5| |i!6| |i!7| |sk!3|) (|$k| |sk!3| |i!8|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!4|) (< |sk!4| k) (< (* (|$x| |i!5| |i!6| |i!7| |sk!4|) (ite (<= 0 (+ n (* (- 1) (+ n |i!8|)) (- 1))) (|$q| |sk!4| (+ n |i!8|)) (ite (and (<= 0 (+ (* (- 1) n) n |i!8|)) (<= 0 (+ (* 2 n) (* (- 1) (+ n |i!8|)) (- 1)))) (|$k| |sk!4| (+ (* (- 1) n) n |i!8|)) (|$v| |sk!4| (+ (* (- 2) n) n |i!8|))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!3| |sum!6|) (and (<= 0 |sk!5|) (< |sk!5| k) (not (= (* (|$x| |i!5| |i!6| |i!7| |sk!5|) (ite (<= 0 (+ n (* (- 1) (+ n |i!8|)) (- 1))) (|$q| |sk!5| (+ n |i!8|)) (ite (and (<= 0 (+ (* (- 1) n) n |i!8|)) (<= 0 (+ (* 2 n) (* (- 1) (+ n |i!8|)) (- 1)))) (|$k| |sk!5| (+ (* (- 1) n) n |i!8|)) (|$v| |sk!5| (+ (* (- 2) n) n |i!8|))))) (* (|$x| |i!5| |i!6| |i!7| |sk!5|) (ite (<= 0 (+ (* (- 1) |i!8|) n (- 1))) (|$k| |sk!5| |i!8|) (|$v| |sk!5| (+ |i!8| (* (- 1) n)))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!6|) (< |sk!6| k) (< (* (|$x| |i!9| |i!10| |i!11| |sk!6|) (|$v| |sk!6| |i!12|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!7|) (< |sk!7| k) (< (* (|$x| |i!9| |i!10| |i!11| |sk!7|) (ite (<= 0 (+ n (* (- 1) (+ (* 2 n) |i!12|)) (- 1))) (|$q| |sk!7| (+ (* 2 n) |i!12|)) (ite (and (<= 0 (+ (* (- 1) n) (* 2 n) |i!12|)) (<= 0 (+ (* 2 n) (* (- 1) (+ (* 2 n) |i!12|)) (- 1)))) (|$k| |sk!7| (+ (* (- 1) n) (* 2 n) |i!12|)) (|$v| |sk!7| (+ (* (- 2) n) (* 2 n) |i!12|))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!5| |sum!4|) (and (<= 0 |sk!8|) (< |sk!8| k) (not (= (* (|$x| |i!9| |i!10| |i!11| |sk!8|) (ite (<= 0 (+ n (* (- 1) (+ (* 2 n) |i!12|)) (- 1))) (|$q| |sk!8| (+ (* 2 n) |i!12|)) (ite (and (<= 0 (+ (* (- 1) n) (* 2 n) |i!12|)) (<= 0 (+ (* 2 n) (* (- 1) (+ (* 2 n) |i!12|)) (- 1)))) (|$k| |sk!8| (+ (* (- 1) n) (* 2 n) |i!12|)) (|$v| |sk!8| (+ (* (- 2) n) (* 2 n) |i!12|))))) (* (|$v| |sk!8| |i!12|) (|$x| |i!9| |i!10| |i!11| |sk!8|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!9|) (< |sk!9| k) (< (* (|$x| |i!5| |i!6| |i!7| |sk!9|) (ite (<= 0 (+ (* (- 1) |i!8|) n (- 1))) (|$k| |sk!9| |i!8|) (|$v| |sk!9| (+ |i!8| (* (- 1) n))))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| |sum!1|) (and (<= 0 |sk!10|) (< |sk!10| k) (not (= (* (|$x| |i!1| |i!2| |i!3| |sk!10|) (|$q| |sk!10| |i!4|)) (* (|$x| |i!1| |i!2| |i!3| |sk!10|) (ite (<= 0 (+ n (* (- 1) |i!4|) (- 1))) (|$q| |sk!10| |i!4|) (ite (and (<= 0 (+ (* (- 1) n) |i!4|)) (<= 0 (+ (* 2 n) (* (- 1) |i!4|) (- 1)))) (|$k| |sk!10| (+ (* (- 1) n) |i!4|)) (|$v| |sk!10| (+ (* (- 2) n) |i!4|)))))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!2|) (and (<= 0 |sk!11|) (< |sk!11| k) (not (= (* (|$x| |i!1| |i!2| |i!3| |sk!11|) (ite (<= 0 (+ n (* (- 1) |i!4|) (- 1))) (|$q| |sk!11| |i!4|) (ite (and (<= 0 (+ (* (- 1) n) |i!4|)) (<= 0 (+ (* 2 n) (* (- 1) |i!4|) (- 1)))) (|$k| |sk!11| (+ (* (- 1) n) |i!4|)) (|$v| |sk!11| (+ (* (- 2) n) |i!4|))))) (* (|$x| |i!5| |i!6| |i!7| |sk!11|) (|$k| |sk!11| |i!8|))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!4|) (and (<= 0 |sk!12|) (< |sk!12| k) (not (= (* (|$x| |i!1| |i!2| |i!3| |sk!12|) (ite (<= 0 (+ n (* (- 1) |i!4|) (- 1))) (|$q| |sk!12| |i!4|) (ite (and (<= 0 (+ (* (- 1) n) |i!4|)) (<= 0 (+ (* 2 n) (* (- 1) |i!4|) (- 1)))) (|$k| |sk!12| (+ (* (- 1) n) |i!4|)) (|$v| |sk!12| (+ (* (- 2) n) |i!4|))))) (* (|$x| |i!9| |i!10| |i!11| |sk!12|) (|$v| |sk!12| |i!12|))))))) ; sum_congruence
(assert (or (= |sum!1| |sum!6|) (and (<= 0 |sk!13|) (< |sk!13| k) (not (= (* (|$x| |i!1| |i!2| |i!3| |sk!13|) (ite (<= 0 (+ n (* (- 1) |i!4|) (- 1))) (|$q| |sk!13| |i!4|) (ite (and (<= 0 (+ (* (- 1) n) |i!4|)) (<= 0 (+ (* 2 n) (* (- 1) |i!4|) (- 1)))) (|$k| |sk!13| (+ (* (- 1) n) |i!4|)) (|$v| |sk!13| (+ (* (- 2) n) |i!4|))))) (* (|$x| |i!5| |i!6| |i!7| |sk!13|) (ite (<= 0 (+ (* (- 1) |i!8|) n (- 1))) (|$k| |sk!13| |i!8|) (|$v| |sk!13| (+ |i!8| (* (- 1) n)))))))))) ; sum_congruence
(assert (or (= |sum!2| |sum!6|) (and (<= 0 |sk!14|) (< |sk!14| k) (not (= (* (|$x| |i!5| |i!6| |i!7| |sk!14|) (|$k| |sk!14| |i!8|)) (* (|$x| |i!5| |i!6| |i!7| |sk!14|) (ite (<= 0 (+ (* (- 1) |i!8|) n (- 1))) (|$k| |sk!14| |i!8|) (|$v| |sk!14| (+ |i!8| (* (- 1) n)))))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!6|) (and (<= 0 |sk!15|) (< |sk!15| k) (not (= (* (|$x| |i!9| |i!10| |i!11| |sk!15|) (|$v| |sk!15| |i!12|)) (* (|$x| |i!5| |i!6| |i!7| |sk!15|) (ite (<= 0 (+ (* (- 1) |i!8|) n (- 1))) (|$k| |sk!15| |i!8|) (|$v| |sk!15| (+ |i!8| (* (- 1) n)))))))))) ; sum_congruence
(assert (not (and (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= |sum!0| |sum!1|)) (or (not (and (<= 0 |i!5|) (< |i!5| b0) (<= 0 |i!6|) (< |i!6| b1) (<= 0 |i!7|) (< |i!7| m) (<= 0 |i!8|) (< |i!8| n))) (= |sum!2| |sum!3|)) (or (not (and (<= 0 |i!9|) (< |i!9| b0) (<= 0 |i!10|) (< |i!10| b1) (<= 0 |i!11|) (< |i!11| m) (<= 0 |i!12|) (< |i!12| n))) (= |sum!4| |sum!5|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-projections with r=2, obligation: defined
; lemma instances: {digits_below=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!26|) (< |at!26| n))) (and (<= 0 (+ n |at!26|)) (< (+ n |at!26|) (* 3 n))))) ; digits_below
(assert (or (not (and (<= 0 |at!30|) (< |at!30| n))) (and (<= 0 (+ (* 2 n) |at!30|)) (< (+ (* 2 n) |at!30|) (* 3 n))))) ; digits_below
(assert (not (and (or (not (and (<= 0 |at!13|) (< |at!13| k) (<= 0 |at!14|) (< |at!14| (* 3 n)) (<= 0 (+ n (* (- 1) |at!14|) (- 1))))) (and (<= 0 |at!14|) (< |at!14| n))) (or (not (and (<= 0 |at!13|) (< |at!13| k) (<= 0 |at!14|) (< |at!14| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!14|) (- 1)))) (<= 0 (+ (* (- 1) n) |at!14|)) (<= 0 (+ (* 2 n) (* (- 1) |at!14|) (- 1))))) (and (<= 0 (+ (* (- 1) n) |at!14|)) (< (+ (* (- 1) n) |at!14|) n))) (or (not (and (<= 0 |at!13|) (< |at!13| k) (<= 0 |at!14|) (< |at!14| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!14|) (- 1)))) (not (and (<= 0 (+ (* (- 1) n) |at!14|)) (<= 0 (+ (* 2 n) (* (- 1) |at!14|) (- 1))))))) (<= 0 (+ (* (- 2) n) |at!14|))) (or (not (and (<= 0 |at!13|) (< |at!13| k) (<= 0 |at!14|) (< |at!14| (* 3 n)) (not (<= 0 (+ n (* (- 1) |at!14|) (- 1)))) (not (and (<= 0 (+ (* (- 1) n) |at!14|)) (<= 0 (+ (* 2 n) (* (- 1) |at!14|) (- 1))))))) (and (<= 0 (+ (* (- 2) n) |at!14|)) (< (+ (* (- 2) n) |at!14|) n))) (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| b1) (<= 0 |at!21|) (< |at!21| m) (<= 0 |at!22|) (< |at!22| n))) (and (<= 0 |at!22|) (< |at!22| (* 3 n)))) (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| b1) (<= 0 |at!25|) (< |at!25| m) (<= 0 |at!26|) (< |at!26| n))) (and (<= 0 (+ n |at!26|)) (< (+ n |at!26|) (* 3 n)))) (or (not (and (<= 0 |at!27|) (< |at!27| b0) (<= 0 |at!28|) (< |at!28| b1) (<= 0 |at!29|) (< |at!29| m) (<= 0 |at!30|) (< |at!30| n))) (and (<= 0 (+ (* 2 n) |at!30|)) (< (+ (* 2 n) |at!30|) (* 3 n))))))) ; the negated goal
(check-sat)
(reset)

