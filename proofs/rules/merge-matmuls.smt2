; rule merge-matmuls with r=0, obligation: equal
; lemma instances: {product_order=3, product_sign=5, sum_flatten=2, sum_linear=2}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun n () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!4| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |sum!5| () Real)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 l)) ; the least l
(assert (<= 0 n)) ; the least n
(assert (<= |p!0| (+ |p!1| |p!2|))) ; a condition of the rule
(assert (or (= |sum!0| |sum!2|) (and (<= 0 |sk!1|) (< |sk!1| l) (not (= |p!3| |sum!4|))))) ; sum_flatten
(assert (or (= |sum!1| |sum!2|) (and (<= 0 |sk!2|) (< |sk!2| k) (not (= |p!4| |sum!6|))))) ; sum_flatten
(assert (= |sum!4| |p!3|)) ; sum_linear
(assert (= |sum!6| |p!4|)) ; sum_linear
(assert (and (or (not (< 0 k)) (not (< n 0)) (< |p!0| 0)) (or (not (< 0 k)) (not (< 0 n)) (< 0 |p!0|)) (or (not (< 0 k)) (not (= n 0)) (= |p!0| 0)) (or (not (< 0 n)) (not (< k 0)) (< |p!0| 0)) (or (not (< 0 n)) (not (< 0 k)) (< 0 |p!0|)) (or (not (< 0 n)) (not (= k 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 k)) (not (< l 0)) (< |p!1| 0)) (or (not (< 0 k)) (not (< 0 l)) (< 0 |p!1|)) (or (not (< 0 k)) (not (= l 0)) (= |p!1| 0)) (or (not (< 0 l)) (not (< k 0)) (< |p!1| 0)) (or (not (< 0 l)) (not (< 0 k)) (< 0 |p!1|)) (or (not (< 0 l)) (not (= k 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 k)) (not (< n l)) (<= (+ k |p!0|) |p!1|)) (or (not (< 0 k)) (not (< l n)) (<= (+ k |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 l)) (not (< n 0)) (< |p!2| 0)) (or (not (< 0 l)) (not (< 0 n)) (< 0 |p!2|)) (or (not (< 0 l)) (not (= n 0)) (= |p!2| 0)) (or (not (< 0 n)) (not (< l 0)) (< |p!2| 0)) (or (not (< 0 n)) (not (< 0 l)) (< 0 |p!2|)) (or (not (< 0 n)) (not (= l 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 n)) (not (< k l)) (<= (+ n |p!0|) |p!2|)) (or (not (< 0 n)) (not (< l k)) (<= (+ n |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 l)) (not (< k n)) (<= (+ l |p!1|) |p!2|)) (or (not (< 0 l)) (not (< n k)) (<= (+ l |p!2|) |p!1|)))) ; product_order
(assert (and (or (not (< 0.0 (|$w| |sk!1| |i!2|))) (not (< |sum!3| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$w| |sk!1| |i!2|))) (not (< 0.0 |sum!3|)) (< 0.0 |p!3|)) (or (not (< 0.0 (|$w| |sk!1| |i!2|))) (not (= |sum!3| 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< (|$w| |sk!1| |i!2|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (|$w| |sk!1| |i!2|))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!3|)) (not (= (|$w| |sk!1| |i!2|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |sk!2|))) (not (< |sum!5| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!2|))) (not (< 0.0 |sum!5|)) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |sk!2|))) (not (= |sum!5| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!5|)) (not (< (|$x| |i!1| |sk!2|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!5|)) (not (< 0.0 (|$x| |i!1| |sk!2|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!5|)) (not (= (|$x| |i!1| |sk!2|) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| n))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-matmuls with r=1, obligation: equal
; lemma instances: {product_order=3, product_sign=5, sum_flatten=2, sum_linear=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun n () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!4| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |sum!5| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 l)) ; the least l
(assert (<= 0 n)) ; the least n
(assert (<= |p!0| (+ |p!1| |p!2|))) ; a condition of the rule
(assert (or (= |sum!0| |sum!2|) (and (<= 0 |sk!1|) (< |sk!1| l) (not (= |p!3| |sum!4|))))) ; sum_flatten
(assert (or (= |sum!1| |sum!2|) (and (<= 0 |sk!2|) (< |sk!2| k) (not (= |p!4| |sum!6|))))) ; sum_flatten
(assert (= |sum!4| |p!3|)) ; sum_linear
(assert (= |sum!6| |p!4|)) ; sum_linear
(assert (and (or (not (< 0 k)) (not (< n 0)) (< |p!0| 0)) (or (not (< 0 k)) (not (< 0 n)) (< 0 |p!0|)) (or (not (< 0 k)) (not (= n 0)) (= |p!0| 0)) (or (not (< 0 n)) (not (< k 0)) (< |p!0| 0)) (or (not (< 0 n)) (not (< 0 k)) (< 0 |p!0|)) (or (not (< 0 n)) (not (= k 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 k)) (not (< l 0)) (< |p!1| 0)) (or (not (< 0 k)) (not (< 0 l)) (< 0 |p!1|)) (or (not (< 0 k)) (not (= l 0)) (= |p!1| 0)) (or (not (< 0 l)) (not (< k 0)) (< |p!1| 0)) (or (not (< 0 l)) (not (< 0 k)) (< 0 |p!1|)) (or (not (< 0 l)) (not (= k 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 k)) (not (< n l)) (<= (+ k |p!0|) |p!1|)) (or (not (< 0 k)) (not (< l n)) (<= (+ k |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 l)) (not (< n 0)) (< |p!2| 0)) (or (not (< 0 l)) (not (< 0 n)) (< 0 |p!2|)) (or (not (< 0 l)) (not (= n 0)) (= |p!2| 0)) (or (not (< 0 n)) (not (< l 0)) (< |p!2| 0)) (or (not (< 0 n)) (not (< 0 l)) (< 0 |p!2|)) (or (not (< 0 n)) (not (= l 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 n)) (not (< k l)) (<= (+ n |p!0|) |p!2|)) (or (not (< 0 n)) (not (< l k)) (<= (+ n |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 l)) (not (< k n)) (<= (+ l |p!1|) |p!2|)) (or (not (< 0 l)) (not (< n k)) (<= (+ l |p!2|) |p!1|)))) ; product_order
(assert (and (or (not (< 0.0 (|$w| |sk!1| |i!3|))) (not (< |sum!3| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$w| |sk!1| |i!3|))) (not (< 0.0 |sum!3|)) (< 0.0 |p!3|)) (or (not (< 0.0 (|$w| |sk!1| |i!3|))) (not (= |sum!3| 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< (|$w| |sk!1| |i!3|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (|$w| |sk!1| |i!3|))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!3|)) (not (= (|$w| |sk!1| |i!3|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |sk!2|))) (not (< |sum!5| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |sk!2|))) (not (< 0.0 |sum!5|)) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |sk!2|))) (not (= |sum!5| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!5|)) (not (< (|$x| |i!1| |i!2| |sk!2|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!5|)) (not (< 0.0 (|$x| |i!1| |i!2| |sk!2|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!5|)) (not (= (|$x| |i!1| |i!2| |sk!2|) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| n))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-matmuls with r=2, obligation: equal
; lemma instances: {product_order=3, product_sign=5, sum_flatten=2, sum_linear=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun n () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!4| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |$w| (Int Int) Real)
(declare-fun |i!4| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |sum!5| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 l)) ; the least l
(assert (<= 0 n)) ; the least n
(assert (<= |p!0| (+ |p!1| |p!2|))) ; a condition of the rule
(assert (or (= |sum!0| |sum!2|) (and (<= 0 |sk!1|) (< |sk!1| l) (not (= |p!3| |sum!4|))))) ; sum_flatten
(assert (or (= |sum!1| |sum!2|) (and (<= 0 |sk!2|) (< |sk!2| k) (not (= |p!4| |sum!6|))))) ; sum_flatten
(assert (= |sum!4| |p!3|)) ; sum_linear
(assert (= |sum!6| |p!4|)) ; sum_linear
(assert (and (or (not (< 0 k)) (not (< n 0)) (< |p!0| 0)) (or (not (< 0 k)) (not (< 0 n)) (< 0 |p!0|)) (or (not (< 0 k)) (not (= n 0)) (= |p!0| 0)) (or (not (< 0 n)) (not (< k 0)) (< |p!0| 0)) (or (not (< 0 n)) (not (< 0 k)) (< 0 |p!0|)) (or (not (< 0 n)) (not (= k 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 k)) (not (< l 0)) (< |p!1| 0)) (or (not (< 0 k)) (not (< 0 l)) (< 0 |p!1|)) (or (not (< 0 k)) (not (= l 0)) (= |p!1| 0)) (or (not (< 0 l)) (not (< k 0)) (< |p!1| 0)) (or (not (< 0 l)) (not (< 0 k)) (< 0 |p!1|)) (or (not (< 0 l)) (not (= k 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 k)) (not (< n l)) (<= (+ k |p!0|) |p!1|)) (or (not (< 0 k)) (not (< l n)) (<= (+ k |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 l)) (not (< n 0)) (< |p!2| 0)) (or (not (< 0 l)) (not (< 0 n)) (< 0 |p!2|)) (or (not (< 0 l)) (not (= n 0)) (= |p!2| 0)) (or (not (< 0 n)) (not (< l 0)) (< |p!2| 0)) (or (not (< 0 n)) (not (< 0 l)) (< 0 |p!2|)) (or (not (< 0 n)) (not (= l 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 n)) (not (< k l)) (<= (+ n |p!0|) |p!2|)) (or (not (< 0 n)) (not (< l k)) (<= (+ n |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 l)) (not (< k n)) (<= (+ l |p!1|) |p!2|)) (or (not (< 0 l)) (not (< n k)) (<= (+ l |p!2|) |p!1|)))) ; product_order
(assert (and (or (not (< 0.0 (|$w| |sk!1| |i!4|))) (not (< |sum!3| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$w| |sk!1| |i!4|))) (not (< 0.0 |sum!3|)) (< 0.0 |p!3|)) (or (not (< 0.0 (|$w| |sk!1| |i!4|))) (not (= |sum!3| 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< (|$w| |sk!1| |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (|$w| |sk!1| |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!3|)) (not (= (|$w| |sk!1| |i!4|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |sk!2|))) (not (< |sum!5| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |sk!2|))) (not (< 0.0 |sum!5|)) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |sk!2|))) (not (= |sum!5| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!5|)) (not (< (|$x| |i!1| |i!2| |i!3| |sk!2|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!5|)) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |sk!2|))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!5|)) (not (= (|$x| |i!1| |i!2| |i!3| |sk!2|) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

