; rule move-scale-after-bias with r=0, obligation: equal
; lemma instances: {product_sign=2, sum_linear=1}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |$s| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |$a| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |p!2| () Real)
(declare-fun |i!1| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (= |sum!1| |p!0|)) ; sum_linear
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= |sum!0| 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$a| |i!2|))) (not (< |$s| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$a| |i!2|))) (not (< 0.0 |$s|)) (< 0.0 |p!2|)) (or (not (< 0.0 (|$a| |i!2|))) (not (= |$s| 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< (|$a| |i!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (|$a| |i!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 |$s|)) (not (= (|$a| |i!2|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= (+ |p!2| |p!0|) (+ |p!2| |sum!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-after-bias with r=1, obligation: equal
; lemma instances: {product_sign=2, sum_linear=1}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |$s| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |$a| (Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |p!2| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (= |sum!1| |p!0|)) ; sum_linear
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= |sum!0| 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$a| |i!3|))) (not (< |$s| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$a| |i!3|))) (not (< 0.0 |$s|)) (< 0.0 |p!2|)) (or (not (< 0.0 (|$a| |i!3|))) (not (= |$s| 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< (|$a| |i!3|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (|$a| |i!3|))) (< 0.0 |p!2|)) (or (not (< 0.0 |$s|)) (not (= (|$a| |i!3|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| n))) (= (+ |p!2| |p!0|) (+ |p!2| |sum!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-after-bias with r=2, obligation: equal
; lemma instances: {product_sign=2, sum_linear=1}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |$s| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |$a| (Int) Real)
(declare-fun |i!4| () Int)
(declare-fun |p!2| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (= |sum!1| |p!0|)) ; sum_linear
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= |sum!0| 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$a| |i!4|))) (not (< |$s| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$a| |i!4|))) (not (< 0.0 |$s|)) (< 0.0 |p!2|)) (or (not (< 0.0 (|$a| |i!4|))) (not (= |$s| 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< (|$a| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (|$a| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 |$s|)) (not (= (|$a| |i!4|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= (+ |p!2| |p!0|) (+ |p!2| |sum!1|))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-after-bias with r=3, obligation: equal
; lemma instances: {product_sign=2, sum_linear=1}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun b2 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |$s| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |$a| (Int) Real)
(declare-fun |i!5| () Int)
(declare-fun |p!2| () Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 b2)) ; the least b2
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (= |sum!1| |p!0|)) ; sum_linear
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 |$s|)) (not (= |sum!0| 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< |$s| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 |$s|)) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= |$s| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$a| |i!5|))) (not (< |$s| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$a| |i!5|))) (not (< 0.0 |$s|)) (< 0.0 |p!2|)) (or (not (< 0.0 (|$a| |i!5|))) (not (= |$s| 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< (|$a| |i!5|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (|$a| |i!5|))) (< 0.0 |p!2|)) (or (not (< 0.0 |$s|)) (not (= (|$a| |i!5|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2) (<= 0 |i!4|) (< |i!4| m) (<= 0 |i!5|) (< |i!5| n))) (= (+ |p!2| |p!0|) (+ |p!2| |sum!1|))))) ; the negated goal
(check-sat)
(reset)

