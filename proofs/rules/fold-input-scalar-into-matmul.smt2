; rule fold-input-scalar-into-matmul with r=0, obligation: equal
; lemma instances: {sum_non_negative=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$s| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!2| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| k) (< (* (|$x| |i!1| |sk!1|) |$s| (|$w| |sk!1| |i!2|)) 0.0)))) ; sum_non_negative
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= |sum!0| |sum!0|)))) ; the negated goal
(check-sat)
(reset)

; rule fold-input-scalar-into-matmul with r=1, obligation: equal
; lemma instances: {sum_non_negative=1}
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
(declare-fun |$s| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!3| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| k) (< (* (|$x| |i!1| |i!2| |sk!1|) |$s| (|$w| |sk!1| |i!3|)) 0.0)))) ; sum_non_negative
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| n))) (= |sum!0| |sum!0|)))) ; the negated goal
(check-sat)
(reset)

; rule fold-input-scalar-into-matmul with r=2, obligation: equal
; lemma instances: {sum_non_negative=1}
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
(declare-fun |$s| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!4| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| k) (< (* (|$x| |i!1| |i!2| |i!3| |sk!1|) |$s| (|$w| |sk!1| |i!4|)) 0.0)))) ; sum_non_negative
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= |sum!0| |sum!0|)))) ; the negated goal
(check-sat)
(reset)

