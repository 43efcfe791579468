; rule merge-matmuls with r=0, obligation: equal
; lemma instances: {sum_flatten=2, sum_linear=2, sum_non_negative=9}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |$v| (Int Int) Real)
(declare-fun |sk!6| () Int)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 l)) ; the least l
(assert (<= 0 n)) ; the least n
(assert (<= (* k n) (+ (* k l) (* l n)))) ; a condition of the rule
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| l) (< (* |sum!2| (|$w| |sk!1| |i!2|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| |sum!3|) (and (<= 0 |sk!2|) (< |sk!2| l) (not (= (* |sum!4| (|$w| |sk!2| |i!2|)) |sum!5|))))) ; sum_flatten
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!3|) (< |sk!3| k) (< (* (|$x| |i!1| |sk!3|) |sum!6|) 0.0)))) ; sum_non_negative
(assert (or (= |sum!1| |sum!3|) (and (<= 0 |sk!4|) (< |sk!4| k) (not (= (* (|$x| |i!1| |sk!4|) |sum!7|) |sum!8|))))) ; sum_flatten
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| k) (< (* (|$x| |i!1| |sk!5|) (|$v| |sk!5| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!6|) (< |sk!6| l) (<= 0 |sk!7|) (< |sk!7| k) (< (* (|$x| |i!1| |sk!7|) (|$v| |sk!7| |sk!6|) (|$w| |sk!6| |i!2|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!8|) (< |sk!8| k) (< (* (|$x| |i!1| |sk!8|) (|$v| |sk!8| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!9|) (< |sk!9| k) (< (* (|$x| |i!1| |sk!9|) (|$v| |sk!9| |sk!2|) (|$w| |sk!2| |i!2|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!5| (* (|$w| |sk!2| |i!2|) |sum!4|)) (and (<= 0 |sk!10|) (< |sk!10| k) (not (= (* (|$x| |i!1| |sk!10|) (|$v| |sk!10| |sk!2|) (|$w| |sk!2| |i!2|)) (* (|$w| |sk!2| |i!2|) (|$v| |sk!10| |sk!2|) (|$x| |i!1| |sk!10|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!11|) (< |sk!11| l) (< (* (|$v| |sk!3| |sk!11|) (|$w| |sk!11| |i!2|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!12|) (< |sk!12| l) (< (* (|$v| |sk!4| |sk!12|) (|$w| |sk!12| |i!2|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!8|) (and (<= 0 |sk!13|) (< |sk!13| l) (< (* (|$x| |i!1| |sk!4|) (|$v| |sk!4| |sk!13|) (|$w| |sk!13| |i!2|)) 0.0)))) ; sum_non_negative
(assert (= |sum!8| (* (|$x| |i!1| |sk!4|) |sum!7|))) ; sum_linear
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-matmuls with r=1, obligation: equal
; lemma instances: {sum_flatten=2, sum_linear=2, sum_non_negative=9}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |$v| (Int Int) Real)
(declare-fun |sk!6| () Int)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 l)) ; the least l
(assert (<= 0 n)) ; the least n
(assert (<= (* k n) (+ (* k l) (* l n)))) ; a condition of the rule
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| l) (< (* |sum!2| (|$w| |sk!1| |i!3|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| |sum!3|) (and (<= 0 |sk!2|) (< |sk!2| l) (not (= (* |sum!4| (|$w| |sk!2| |i!3|)) |sum!5|))))) ; sum_flatten
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!3|) (< |sk!3| k) (< (* (|$x| |i!1| |i!2| |sk!3|) |sum!6|) 0.0)))) ; sum_non_negative
(assert (or (= |sum!1| |sum!3|) (and (<= 0 |sk!4|) (< |sk!4| k) (not (= (* (|$x| |i!1| |i!2| |sk!4|) |sum!7|) |sum!8|))))) ; sum_flatten
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| k) (< (* (|$x| |i!1| |i!2| |sk!5|) (|$v| |sk!5| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!6|) (< |sk!6| l) (<= 0 |sk!7|) (< |sk!7| k) (< (* (|$x| |i!1| |i!2| |sk!7|) (|$v| |sk!7| |sk!6|) (|$w| |sk!6| |i!3|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!8|) (< |sk!8| k) (< (* (|$x| |i!1| |i!2| |sk!8|) (|$v| |sk!8| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!9|) (< |sk!9| k) (< (* (|$x| |i!1| |i!2| |sk!9|) (|$v| |sk!9| |sk!2|) (|$w| |sk!2| |i!3|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!5| (* (|$w| |sk!2| |i!3|) |sum!4|)) (and (<= 0 |sk!10|) (< |sk!10| k) (not (= (* (|$x| |i!1| |i!2| |sk!10|) (|$v| |sk!10| |sk!2|) (|$w| |sk!2| |i!3|)) (* (|$w| |sk!2| |i!3|) (|$v| |sk!10| |sk!2|) (|$x| |i!1| |i!2| |sk!10|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!11|) (< |sk!11| l) (< (* (|$v| |sk!3| |sk!11|) (|$w| |sk!11| |i!3|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!12|) (< |sk!12| l) (< (* (|$v| |sk!4| |sk!12|) (|$w| |sk!12| |i!3|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!8|) (and (<= 0 |sk!13|) (< |sk!13| l) (< (* (|$x| |i!1| |i!2| |sk!4|) (|$v| |sk!4| |sk!13|) (|$w| |sk!13| |i!3|)) 0.0)))) ; sum_non_negative
(assert (= |sum!8| (* (|$x| |i!1| |i!2| |sk!4|) |sum!7|))) ; sum_linear
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| n))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-matmuls with r=2, obligation: equal
; lemma instances: {sum_flatten=2, sum_linear=2, sum_non_negative=9}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!4| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |$v| (Int Int) Real)
(declare-fun |sk!6| () Int)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 l)) ; the least l
(assert (<= 0 n)) ; the least n
(assert (<= (* k n) (+ (* k l) (* l n)))) ; a condition of the rule
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| l) (< (* |sum!2| (|$w| |sk!1| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| |sum!3|) (and (<= 0 |sk!2|) (< |sk!2| l) (not (= (* |sum!4| (|$w| |sk!2| |i!4|)) |sum!5|))))) ; sum_flatten
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!3|) (< |sk!3| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!3|) |sum!6|) 0.0)))) ; sum_non_negative
(assert (or (= |sum!1| |sum!3|) (and (<= 0 |sk!4|) (< |sk!4| k) (not (= (* (|$x| |i!1| |i!2| |i!3| |sk!4|) |sum!7|) |sum!8|))))) ; sum_flatten
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!5|) (|$v| |sk!5| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!6|) (< |sk!6| l) (<= 0 |sk!7|) (< |sk!7| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!7|) (|$v| |sk!7| |sk!6|) (|$w| |sk!6| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!8|) (< |sk!8| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!8|) (|$v| |sk!8| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!9|) (< |sk!9| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!9|) (|$v| |sk!9| |sk!2|) (|$w| |sk!2| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!5| (* (|$w| |sk!2| |i!4|) |sum!4|)) (and (<= 0 |sk!10|) (< |sk!10| k) (not (= (* (|$x| |i!1| |i!2| |i!3| |sk!10|) (|$v| |sk!10| |sk!2|) (|$w| |sk!2| |i!4|)) (* (|$w| |sk!2| |i!4|) (|$v| |sk!10| |sk!2|) (|$x| |i!1| |i!2| |i!3| |sk!10|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!11|) (< |sk!11| l) (< (* (|$v| |sk!3| |sk!11|) (|$w| |sk!11| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!12|) (< |sk!12| l) (< (* (|$v| |sk!4| |sk!12|) (|$w| |sk!12| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!8|) (and (<= 0 |sk!13|) (< |sk!13| l) (< (* (|$x| |i!1| |i!2| |i!3| |sk!4|) (|$v| |sk!4| |sk!13|) (|$w| |sk!13| |i!4|)) 0.0)))) ; sum_non_negative
(assert (= |sum!8| (* (|$x| |i!1| |i!2| |i!3| |sk!4|) |sum!7|))) ; sum_linear
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

