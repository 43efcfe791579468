; rule pointwise-convolution-as-matmul with r=1, obligation: equal
; lemma instances: {sum_unroll=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun m () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 m)) ; the least m
(assert (or (not (and (<= 0 |at!6|) (< |at!6| n) (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| d0) (< 0 c))) (and (<= 0 |at!8|) (< |at!8| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| m) (<= 0 |at!11|) (< |at!11| d0) (< 0 c))) (and (<= 0 |at!11|) (< |at!11| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| d0) (< 0 c))) (and (<= 0 |at!14|) (< |at!14| d0)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 m) (< 0 d0) (< 0 c))) (< 0 d0))) ; the left side: subscript 2 of input 0 is in bounds
(assert (= |sum!0| |sum!1|)) ; sum_unroll
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| d0))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule pointwise-convolution-as-matmul with r=2, obligation: equal
; lemma instances: {digits_unique=1, floor_division=1, sum_congruence=1, sum_unroll=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun m () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$w| (Int Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |q!4| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 m)) ; the least m
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| m) (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 c))) (and (<= 0 |at!15|) (< |at!15| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| m) (<= 0 |at!15|) (< |at!15| d0) (<= 0 |at!16|) (< |at!16| d1) (< 0 c))) (and (<= 0 |at!16|) (< |at!16| d1)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 m) (< 0 d0) (< 0 d1) (< 0 c))) (< 0 d0))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 m) (< 0 d0) (< 0 d1) (< 0 c))) (< 0 d1))) ; the left side: subscript 3 of input 0 is in bounds
(assert (= |sum!0| |sum!2|)) ; sum_unroll
(assert (= |sum!2| |sum!3|)) ; sum_unroll
(assert (or (= |sum!1| |sum!3|) (and (<= 0 |sk!1|) (< |sk!1| c) (not (= (* (|$w| |i!2| |sk!1| 0 0) (|$x| |i!1| |sk!1| |q!4| (+ (* d1 |i!3|) |i!4| (* (- 1) d1 |q!4|)))) (* (|$x| |i!1| |sk!1| |i!3| |i!4|) (|$w| |i!2| |sk!1| 0 0))))))) ; sum_congruence
(assert (or (<= d1 0) (and (<= (* d1 |q!4|) (+ (* d1 |i!3|) |i!4|)) (< (+ (* d1 |i!3|) |i!4|) (+ (* d1 |q!4|) d1))))) ; floor_division
(assert (or (not (and (<= 0 |i!4|) (< |i!4| d1))) (= |q!4| |i!3|))) ; digits_unique
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| d0) (<= 0 |i!4|) (< |i!4| d1))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

