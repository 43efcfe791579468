; rule fold-padding-into-average-pooling with i=1, j=1, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=4}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| |sum!4|)) ; sum_unroll
(assert (= |sum!3| |sum!5|)) ; sum_unroll
(assert (= |sum!4| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0))) ; sum_unroll
(assert (= |sum!5| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= |sum!2| |sum!3|)))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=1, j=1, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 1) (<= 0 |k!4|) (< |k!4| 1) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 1) (<= 0 |k!4|) (< |k!4| 1) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=1, j=2, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=4}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| |sum!4|)) ; sum_unroll
(assert (= |sum!3| |sum!5|)) ; sum_unroll
(assert (= |sum!4| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!5| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 2.0) |sum!2|) (* (/ 1.0 2.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=1, j=2, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 1) (<= 0 |k!4|) (< |k!4| 2) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 1) (<= 0 |k!4|) (< |k!4| 2) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=1, j=3, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=4}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| |sum!4|)) ; sum_unroll
(assert (= |sum!3| |sum!5|)) ; sum_unroll
(assert (= |sum!4| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!5| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 3.0) |sum!2|) (* (/ 1.0 3.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=1, j=3, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 1) (<= 0 |k!4|) (< |k!4| 3) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 1) (<= 0 |k!4|) (< |k!4| 3) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=2, j=1, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| (+ |sum!4| |sum!5|))) ; sum_unroll
(assert (= |sum!3| (+ |sum!6| |sum!7|))) ; sum_unroll
(assert (= |sum!4| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0))) ; sum_unroll
(assert (= |sum!5| (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0))) ; sum_unroll
(assert (= |sum!6| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0))) ; sum_unroll
(assert (= |sum!7| (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 2.0) |sum!2|) (* (/ 1.0 2.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=2, j=1, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 2) (<= 0 |k!4|) (< |k!4| 1) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 2) (<= 0 |k!4|) (< |k!4| 1) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=2, j=2, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| (+ |sum!4| |sum!5|))) ; sum_unroll
(assert (= |sum!3| (+ |sum!6| |sum!7|))) ; sum_unroll
(assert (= |sum!4| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!5| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!6| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (= |sum!7| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 4.0) |sum!2|) (* (/ 1.0 4.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=2, j=2, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 2) (<= 0 |k!4|) (< |k!4| 2) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 2) (<= 0 |k!4|) (< |k!4| 2) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=2, j=3, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| (+ |sum!4| |sum!5|))) ; sum_unroll
(assert (= |sum!3| (+ |sum!6| |sum!7|))) ; sum_unroll
(assert (= |sum!4| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!5| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!6| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (= |sum!7| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 6.0) |sum!2|) (* (/ 1.0 6.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=2, j=3, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 2) (<= 0 |k!4|) (< |k!4| 3) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 2) (<= 0 |k!4|) (< |k!4| 3) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=3, j=1, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=8}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| (+ |sum!4| |sum!5| |sum!6|))) ; sum_unroll
(assert (= |sum!3| (+ |sum!7| |sum!8| |sum!9|))) ; sum_unroll
(assert (= |sum!4| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0))) ; sum_unroll
(assert (= |sum!5| (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0))) ; sum_unroll
(assert (= |sum!6| (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0))) ; sum_unroll
(assert (= |sum!7| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0))) ; sum_unroll
(assert (= |sum!8| (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0))) ; sum_unroll
(assert (= |sum!9| (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 3.0) |sum!2|) (* (/ 1.0 3.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=3, j=1, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 3) (<= 0 |k!4|) (< |k!4| 1) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 3) (<= 0 |k!4|) (< |k!4| 1) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=3, j=2, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=8}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| (+ |sum!4| |sum!5| |sum!6|))) ; sum_unroll
(assert (= |sum!3| (+ |sum!7| |sum!8| |sum!9|))) ; sum_unroll
(assert (= |sum!4| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!5| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!6| (+ (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!7| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (= |sum!8| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (= |sum!9| (+ (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 6.0) |sum!2|) (* (/ 1.0 6.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=3, j=2, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 3) (<= 0 |k!4|) (< |k!4| 2) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 3) (<= 0 |k!4|) (< |k!4| 2) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=3, j=3, obligation: equal
; lemma instances: {floor_division=2, product_order=6, product_sign=6, sum_unroll=8}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (= |sum!2| (+ |sum!4| |sum!5| |sum!6|))) ; sum_unroll
(assert (= |sum!3| (+ |sum!7| |sum!8| |sum!9|))) ; sum_unroll
(assert (= |sum!4| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!5| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!6| (+ (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) 0.0)))) ; sum_unroll
(assert (= |sum!7| (+ (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (= |sum!8| (+ (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ axes.0.dilation (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (= |sum!9| (+ (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ axes.1.dilation (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ (* (- 2) axes.1.dilation) axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* 2 axes.1.dilation) (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0) (ite (and (<= 0 (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0))) (<= 0 (+ (* (- 2) axes.0.dilation) axes.0.padBegin (* (- 1) |p!4|) before.0 h (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) (<= 0 (+ axes.1.padBegin (* (- 1) |p!5|) before.1 w (- 1)))) (|$x| |i!1| |i!2| (+ (* 2 axes.0.dilation) (* (- 1) axes.0.padBegin) |p!4| (* (- 1) before.0)) (+ (* (- 1) axes.1.padBegin) |p!5| (* (- 1) before.1))) 0.0)))) ; sum_unroll
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!4| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!5| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| c) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (* (/ 1.0 9.0) |sum!2|) (* (/ 1.0 9.0) |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-average-pooling with i=3, j=3, obligation: defined
; lemma instances: {floor_division=2, product_order=2, product_sign=6}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun h () Int)
(declare-fun w () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun before.0 () Int)
(declare-fun before.1 () Int)
(declare-fun after.0 () Int)
(declare-fun after.1 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |k!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |k!4| () Int)
(declare-fun |p!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 h)) ; the least h
(assert (<= 0 w)) ; the least w
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (< (+ |p!0| (* (- 1) axes.0.padBegin)) (+ after.0 before.0 h))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (< (+ |p!1| (* (- 1) axes.1.padBegin)) (+ after.1 before.1 w))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin))) (<= 0 (+ after.0 (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin))) (<= 0 (+ after.1 (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))) (<= 0 (+ |p!0| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) h)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ after.0 before.0 h)) (< 0 (+ after.1 before.1 w)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 h (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 w (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) w)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 h))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 c) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 h (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 w))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1))) (< (+ after.0 (* (- 2) axes.0.dilation) axes.0.padBegin axes.0.padEnd before.0 h (- 1)) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1))) (< (+ after.1 (* (- 2) axes.1.dilation) axes.1.padBegin axes.1.padEnd before.1 w (- 1)) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!3| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!3| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!3|)) (< 0 |p!4|)) (or (not (< 0 axes.0.dilation)) (not (= |k!3| 0)) (= |p!4| 0)) (or (not (< 0 |k!3|)) (not (< axes.0.dilation 0)) (< |p!4| 0)) (or (not (< 0 |k!3|)) (not (< 0 axes.0.dilation)) (< 0 |p!4|)) (or (not (< 0 |k!3|)) (not (= axes.0.dilation 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!4| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!4|)) (< 0 |p!5|)) (or (not (< 0 axes.1.dilation)) (not (= |k!4| 0)) (= |p!5| 0)) (or (not (< 0 |k!4|)) (not (< axes.1.dilation 0)) (< |p!5| 0)) (or (not (< 0 |k!4|)) (not (< 0 axes.1.dilation)) (< 0 |p!5|)) (or (not (< 0 |k!4|)) (not (= axes.1.dilation 0)) (= |p!5| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 3) (<= 0 |k!4|) (< |k!4| 3) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (< (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0)) h))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| c) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!3|) (< |k!3| 3) (<= 0 |k!4|) (< |k!4| 3) (<= 0 (+ |p!0| |p!4| (* (- 1) axes.0.padBegin) (* (- 1) before.0))) (<= 0 (+ (* (- 1) |p!0|) (* (- 1) |p!4|) axes.0.padBegin before.0 h (- 1))) (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (<= 0 (+ (* (- 1) |p!1|) (* (- 1) |p!5|) axes.1.padBegin before.1 w (- 1))))) (and (<= 0 (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1))) (< (+ |p!1| |p!5| (* (- 1) axes.1.padBegin) (* (- 1) before.1)) w)))))) ; the negated goal
(check-sat)
(reset)

