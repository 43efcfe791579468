; rule fold-scalar-into-convolution-with-bias with r=1, obligation: equal
; lemma instances: {floor_division=5, product_choice=1, product_order=32, product_sign=18, sum_linear=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun m () Int)
(declare-fun k0 () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!9| () Int)
(declare-fun |q!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Int)
(declare-fun |p!16| () Int)
(declare-fun |p!17| () Int)
(declare-fun |i!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |$s| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!10| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!11| () Int)
(declare-fun |q!6| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Real)
(declare-fun |p!19| () Real)
(declare-fun |$b| (Int) Real)
(declare-fun |p!18| () Real)
(declare-fun |i!1| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| |p!0|) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| |p!0|) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!2|) (< |p!2| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| |p!0|) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (< (+ |p!1| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!5|) (< |p!5| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (< (+ |p!4| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!6|) (< |p!6| |p!3|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!7| (+ axes.0.dilation (* (- 1) |p!8|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!8|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!7|))))) ; floor_division
(assert (= |sum!2| |p!9|)) ; sum_linear
(assert (or (<= m 0) (and (<= |p!14| |at!8|) (< |at!8| (+ m |p!14|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!15| |at!12|) (< |at!12| (+ m |p!15|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!16| 0) (< 0 (+ m |p!16|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!17| |i!2|) (< |i!2| (+ m |p!17|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!9|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!9|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!9|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!9| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!9|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!9| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!2| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!2|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!2| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!2| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!2|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= g 0)) (= |p!3| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 g)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!3|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!3|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!2|) |p!3|)) (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!3|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!13|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |at!13|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |at!13|)) (not (= axes.0.stride 0)) (= |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!13| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!13|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |at!13| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |at!13|)) (<= (+ axes.0.stride |p!1|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!9|)) (<= (+ axes.0.stride |p!4|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!5| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!4|)) (<= (+ c |p!2|) |p!5|)) (or (not (< 0 c)) (not (< |q!4| |q!3|)) (<= (+ c |p!5|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!3|) |p!5|)) (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!5|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!6| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!6|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!6| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!6| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!6|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!5|)) (<= (+ c |p!2|) |p!6|)) (or (not (< 0 c)) (not (< |q!5| |q!3|)) (<= (+ c |p!6|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!3|) |p!6|)) (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!6|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!5|)) (<= (+ c |p!5|) |p!6|)) (or (not (< 0 c)) (not (< |q!5| |q!4|)) (<= (+ c |p!6|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!7| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!7|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!7| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!7| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!7|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!7|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!9|)) (<= (+ axes.0.stride |p!7|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!7|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!13|)) (<= (+ axes.0.stride |p!7|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!8| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!8|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!8| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!8| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!8|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!1| 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!1|)) (< 0.0 |p!9|)) (or (not (< 0.0 |$s|)) (not (= |sum!1| 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< |$s| 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 |$s|)) (< 0.0 |p!9|)) (or (not (< 0.0 |sum!1|)) (not (= |$s| 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!10| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!10|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!10| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!10| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!10|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |sk!2|)) (<= (+ axes.0.dilation |p!8|) |p!10|)) (or (not (< 0 axes.0.dilation)) (not (< |sk!2| k0)) (<= (+ axes.0.dilation |p!10|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!11| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!11|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!11| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!11| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!11|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |i!3|)) (<= (+ axes.0.stride |p!1|) |p!11|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!9|)) (<= (+ axes.0.stride |p!11|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |i!3|)) (<= (+ axes.0.stride |p!4|) |p!11|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!13|)) (<= (+ axes.0.stride |p!11|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!7|) |p!11|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!11|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| 0)) (< |p!12| 0)) (or (not (< 0 c)) (not (< 0 |q!6|)) (< 0 |p!12|)) (or (not (< 0 c)) (not (= |q!6| 0)) (= |p!12| 0)) (or (not (< 0 |q!6|)) (not (< c 0)) (< |p!12| 0)) (or (not (< 0 |q!6|)) (not (< 0 c)) (< 0 |p!12|)) (or (not (< 0 |q!6|)) (not (= c 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!6|)) (<= (+ c |p!2|) |p!12|)) (or (not (< 0 c)) (not (< |q!6| |q!3|)) (<= (+ c |p!12|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!6|)) (<= (+ c |p!3|) |p!12|)) (or (not (< 0 c)) (not (< |q!6| g)) (<= (+ c |p!12|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!6|)) (<= (+ c |p!5|) |p!12|)) (or (not (< 0 c)) (not (< |q!6| |q!4|)) (<= (+ c |p!12|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!6|)) (<= (+ c |p!6|) |p!12|)) (or (not (< 0 c)) (not (< |q!6| |q!5|)) (<= (+ c |p!12|) |p!6|)))) ; product_order
(assert (= |p!13| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!10| |p!11|)) (<= 0 (+ axes.0.padBegin d0 (* (- 1) |p!10|) (* (- 1) |p!11|) (- 1)))) |p!19| 0.0))) ; product_choice
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!14| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!14|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!14| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!14| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!14|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!14|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!14|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!2| |q!3|) |p!14|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!14| |q!3|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!15| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!15|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!15| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!15| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!15|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!15|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!15|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!5| |q!4|) |p!15|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!15| |q!4|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!4|)) (<= (+ m |p!14|) |p!15|)) (or (not (< 0 m)) (not (< |q!4| |q!3|)) (<= (+ m |p!15|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!16| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!16|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!16| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!16| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!16|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!5|)) (<= (+ m |p!0|) |p!16|)) (or (not (< 0 m)) (not (< |q!5| g)) (<= (+ m |p!16|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< c m)) (<= (+ |p!6| |q!5|) |p!16|)) (or (not (< 0 |q!5|)) (not (< m c)) (<= (+ |p!16| |q!5|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!5|)) (<= (+ m |p!14|) |p!16|)) (or (not (< 0 m)) (not (< |q!5| |q!3|)) (<= (+ m |p!16|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!5|)) (<= (+ m |p!15|) |p!16|)) (or (not (< 0 m)) (not (< |q!5| |q!4|)) (<= (+ m |p!16|) |p!15|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!6| 0)) (< |p!17| 0)) (or (not (< 0 m)) (not (< 0 |q!6|)) (< 0 |p!17|)) (or (not (< 0 m)) (not (= |q!6| 0)) (= |p!17| 0)) (or (not (< 0 |q!6|)) (not (< m 0)) (< |p!17| 0)) (or (not (< 0 |q!6|)) (not (< 0 m)) (< 0 |p!17|)) (or (not (< 0 |q!6|)) (not (= m 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!6|)) (<= (+ m |p!0|) |p!17|)) (or (not (< 0 m)) (not (< |q!6| g)) (<= (+ m |p!17|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< c m)) (<= (+ |p!12| |q!6|) |p!17|)) (or (not (< 0 |q!6|)) (not (< m c)) (<= (+ |p!17| |q!6|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!6|)) (<= (+ m |p!14|) |p!17|)) (or (not (< 0 m)) (not (< |q!6| |q!3|)) (<= (+ m |p!17|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!6|)) (<= (+ m |p!15|) |p!17|)) (or (not (< 0 m)) (not (< |q!6| |q!4|)) (<= (+ m |p!17|) |p!15|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| |q!6|)) (<= (+ m |p!16|) |p!17|)) (or (not (< 0 m)) (not (< |q!6| |q!5|)) (<= (+ m |p!17|) |p!16|)))) ; product_order
(assert (and (or (not (< 0.0 (|$b| |i!2|))) (not (< |$s| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$b| |i!2|))) (not (< 0.0 |$s|)) (< 0.0 |p!18|)) (or (not (< 0.0 (|$b| |i!2|))) (not (= |$s| 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 |$s|)) (not (< (|$b| |i!2|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (|$b| |i!2|))) (< 0.0 |p!18|)) (or (not (< 0.0 |$s|)) (not (= (|$b| |i!2|) 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| |p!0|) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)))) (= (+ |p!18| |p!9|) (+ |p!18| |sum!2|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scalar-into-convolution-with-bias with r=1, obligation: defined
; lemma instances: {digits_below=1, floor_division=4, product_order=20, product_sign=13, quotient_range=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun m () Int)
(declare-fun k0 () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun g () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!9| () Int)
(declare-fun |q!0| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |q!1| () Int)
(declare-fun |k!5| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |k!6| () Int)
(declare-fun |p!13| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 g)) ; the least g
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| |p!0|) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| |p!0|) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!2|) (< |p!2| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| |p!0|) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (< (+ |p!1| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!5|) (< |p!5| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (< (+ |p!4| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| |p!6|))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| |p!3|)))) ; quotient_range
(assert (or (not (and (<= 0 |q!1|) (< |q!1| g))) (not (and (<= 0 |k!5|) (< |k!5| c))) (and (<= 0 (+ |p!5| |k!5|)) (< (+ |p!5| |k!5|) |p!3|)))) ; digits_below
(assert (or (not (and (<= 0 |at!12|) (< |at!12| |p!0|))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!7|) (< |p!7| |p!3|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!8| (+ axes.0.dilation (* (- 1) |p!9|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!9|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!8|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!10| |at!12|) (< |at!12| (+ m |p!10|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!11| |at!8|) (< |at!8| (+ m |p!11|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!12| 0) (< 0 (+ m |p!12|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!9|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!9|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!9|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!9| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!9|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!9| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 c)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 c)) (not (= |q!2| 0)) (= |p!2| 0)) (or (not (< 0 |q!2|)) (not (< c 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 c)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= c 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= g 0)) (= |p!3| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 g)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!3|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!3|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!2| g)) (<= (+ c |p!2|) |p!3|)) (or (not (< 0 c)) (not (< g |q!2|)) (<= (+ c |p!3|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!13|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |at!13|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |at!13|)) (not (= axes.0.stride 0)) (= |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!13| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!13|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |at!13| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |at!13|)) (<= (+ axes.0.stride |p!1|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!9|)) (<= (+ axes.0.stride |p!4|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!1| 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 |q!1|)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= |q!1| 0)) (= |p!5| 0)) (or (not (< 0 |q!1|)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 |q!1|)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 |q!1|)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!2| |q!1|)) (<= (+ c |p!2|) |p!5|)) (or (not (< 0 c)) (not (< |q!1| |q!2|)) (<= (+ c |p!5|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!1|)) (<= (+ c |p!3|) |p!5|)) (or (not (< 0 c)) (not (< |q!1| g)) (<= (+ c |p!5|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!7| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!7|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!7| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!7| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!7|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!2| |q!3|)) (<= (+ c |p!2|) |p!7|)) (or (not (< 0 c)) (not (< |q!3| |q!2|)) (<= (+ c |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!3|) |p!7|)) (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!7|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!1| |q!3|)) (<= (+ c |p!5|) |p!7|)) (or (not (< 0 c)) (not (< |q!3| |q!1|)) (<= (+ c |p!7|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!8| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!8|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!8| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!8| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!8|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!8|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!9|)) (<= (+ axes.0.stride |p!8|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!8|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!13|)) (<= (+ axes.0.stride |p!8|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!9| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!9|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!9| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!9| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!9|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!1| 0)) (< |p!10| 0)) (or (not (< 0 m)) (not (< 0 |q!1|)) (< 0 |p!10|)) (or (not (< 0 m)) (not (= |q!1| 0)) (= |p!10| 0)) (or (not (< 0 |q!1|)) (not (< m 0)) (< |p!10| 0)) (or (not (< 0 |q!1|)) (not (< 0 m)) (< 0 |p!10|)) (or (not (< 0 |q!1|)) (not (= m 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!1|)) (<= (+ m |p!0|) |p!10|)) (or (not (< 0 m)) (not (< |q!1| g)) (<= (+ m |p!10|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!1|)) (not (< c m)) (<= (+ |p!5| |q!1|) |p!10|)) (or (not (< 0 |q!1|)) (not (< m c)) (<= (+ |p!10| |q!1|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| 0)) (< |p!11| 0)) (or (not (< 0 m)) (not (< 0 |q!2|)) (< 0 |p!11|)) (or (not (< 0 m)) (not (= |q!2| 0)) (= |p!11| 0)) (or (not (< 0 |q!2|)) (not (< m 0)) (< |p!11| 0)) (or (not (< 0 |q!2|)) (not (< 0 m)) (< 0 |p!11|)) (or (not (< 0 |q!2|)) (not (= m 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!2|)) (<= (+ m |p!0|) |p!11|)) (or (not (< 0 m)) (not (< |q!2| g)) (<= (+ m |p!11|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< c m)) (<= (+ |p!2| |q!2|) |p!11|)) (or (not (< 0 |q!2|)) (not (< m c)) (<= (+ |p!11| |q!2|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!1| |q!2|)) (<= (+ m |p!10|) |p!11|)) (or (not (< 0 m)) (not (< |q!2| |q!1|)) (<= (+ m |p!11|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!12| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!12|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!12| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!12| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!12|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!12|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!12|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!7| |q!3|) |p!12|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!12| |q!3|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!1| |q!3|)) (<= (+ m |p!10|) |p!12|)) (or (not (< 0 m)) (not (< |q!3| |q!1|)) (<= (+ m |p!12|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!3|)) (<= (+ m |p!11|) |p!12|)) (or (not (< 0 m)) (not (< |q!3| |q!2|)) (<= (+ m |p!12|) |p!11|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!6| 0)) (< |p!13| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!6|)) (< 0 |p!13|)) (or (not (< 0 axes.0.dilation)) (not (= |k!6| 0)) (= |p!13| 0)) (or (not (< 0 |k!6|)) (not (< axes.0.dilation 0)) (< |p!13| 0)) (or (not (< 0 |k!6|)) (not (< 0 axes.0.dilation)) (< 0 |p!13|)) (or (not (< 0 |k!6|)) (not (= axes.0.dilation 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |k!6|)) (<= (+ axes.0.dilation |p!9|) |p!13|)) (or (not (< 0 axes.0.dilation)) (not (< |k!6| k0)) (<= (+ axes.0.dilation |p!13|) |p!9|)))) ; product_order
(assert (not (and (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ |p!4| |p!13| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) (* (- 1) |p!13|) axes.0.padBegin d0 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ |p!4| |p!13| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) (* (- 1) |p!13|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!5| |k!5|)) (< (+ |p!5| |k!5|) |p!3|))) (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ |p!4| |p!13| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) (* (- 1) |p!13|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!4| |p!13| (* (- 1) axes.0.padBegin))) (< (+ |p!4| |p!13| (* (- 1) axes.0.padBegin)) d0)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scalar-into-convolution-with-bias with r=2, obligation: equal
; lemma instances: {floor_division=6, product_choice=1, product_order=39, product_sign=24, sum_linear=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun m () Int)
(declare-fun k0 () Int)
(declare-fun k1 () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |p!13| () Real)
(declare-fun |p!20| () Int)
(declare-fun |p!21| () Int)
(declare-fun |p!22| () Int)
(declare-fun |p!23| () Int)
(declare-fun |i!2| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |$s| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!14| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!15| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |p!16| () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!17| () Int)
(declare-fun |q!7| () Int)
(declare-fun |p!18| () Int)
(declare-fun |p!19| () Real)
(declare-fun |p!25| () Real)
(declare-fun |$b| (Int) Real)
(declare-fun |p!24| () Real)
(declare-fun |i!1| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 0 k1)) ; the least k1
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 1 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!3|) (< |p!3| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (< (+ |p!1| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (< (+ |p!2| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!7|) (< |p!7| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (< (+ |p!5| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (< (+ |p!6| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!8|) (< |p!8| |p!4|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!9| (+ axes.0.dilation (* (- 1) |p!10|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!10|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!9|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!11| (+ axes.1.dilation (* (- 1) |p!12|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!12|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!11|))))) ; floor_division
(assert (= |sum!3| |p!13|)) ; sum_linear
(assert (or (<= m 0) (and (<= |p!20| |at!10|) (< |at!10| (+ m |p!20|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!21| |at!15|) (< |at!15| (+ m |p!21|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!22| 0) (< 0 (+ m |p!22|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!23| |i!2|) (< |i!2| (+ m |p!23|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!3| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= g 0)) (= |p!4| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 g)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!4|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!3|) |p!4|)) (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!4|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |at!16|)) (not (< axes.0.stride 0)) (< |p!5| 0)) (or (not (< 0 |at!16|)) (not (< 0 axes.0.stride)) (< 0 |p!5|)) (or (not (< 0 |at!16|)) (not (= axes.0.stride 0)) (= |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!16| 0)) (< |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!16|)) (< 0 |p!5|)) (or (not (< 0 axes.0.stride)) (not (= |at!16| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |at!16|)) (<= (+ axes.0.stride |p!1|) |p!5|)) (or (not (< 0 axes.0.stride)) (not (< |at!16| |at!11|)) (<= (+ axes.0.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!17|)) (not (< axes.1.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!17|)) (not (< 0 axes.1.stride)) (< 0 |p!6|)) (or (not (< 0 |at!17|)) (not (= axes.1.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!17| 0)) (< |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!17|)) (< 0 |p!6|)) (or (not (< 0 axes.1.stride)) (not (= |at!17| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |at!17|)) (<= (+ axes.1.stride |p!2|) |p!6|)) (or (not (< 0 axes.1.stride)) (not (< |at!17| |at!12|)) (<= (+ axes.1.stride |p!6|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!7| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!7|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!7| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!7| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!7|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!5|)) (<= (+ c |p!3|) |p!7|)) (or (not (< 0 c)) (not (< |q!5| |q!4|)) (<= (+ c |p!7|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!4|) |p!7|)) (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!7|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| 0)) (< |p!8| 0)) (or (not (< 0 c)) (not (< 0 |q!6|)) (< 0 |p!8|)) (or (not (< 0 c)) (not (= |q!6| 0)) (= |p!8| 0)) (or (not (< 0 |q!6|)) (not (< c 0)) (< |p!8| 0)) (or (not (< 0 |q!6|)) (not (< 0 c)) (< 0 |p!8|)) (or (not (< 0 |q!6|)) (not (= c 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!6|)) (<= (+ c |p!3|) |p!8|)) (or (not (< 0 c)) (not (< |q!6| |q!4|)) (<= (+ c |p!8|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!6|)) (<= (+ c |p!4|) |p!8|)) (or (not (< 0 c)) (not (< |q!6| g)) (<= (+ c |p!8|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!6|)) (<= (+ c |p!7|) |p!8|)) (or (not (< 0 c)) (not (< |q!6| |q!5|)) (<= (+ c |p!8|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!9| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!9|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!9| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!9| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!9|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!9|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!9|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!16| |q!0|)) (<= (+ axes.0.stride |p!5|) |p!9|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!16|)) (<= (+ axes.0.stride |p!9|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!10| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!10|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!10| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!10| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!10|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!11| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!11|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!11| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!11| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!11|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!11|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!11|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!17| |q!1|)) (<= (+ axes.1.stride |p!6|) |p!11|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!17|)) (<= (+ axes.1.stride |p!11|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!12| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!12|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!12| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!12| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!12|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!2| 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!2|)) (< 0.0 |p!13|)) (or (not (< 0.0 |$s|)) (not (= |sum!2| 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< |$s| 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 |$s|)) (< 0.0 |p!13|)) (or (not (< 0.0 |sum!2|)) (not (= |$s| 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!14| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!14|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!14| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!14| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!14|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |sk!2|)) (<= (+ axes.0.dilation |p!10|) |p!14|)) (or (not (< 0 axes.0.dilation)) (not (< |sk!2| k0)) (<= (+ axes.0.dilation |p!14|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!15| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!15|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!15| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!15| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!15|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!1|) |p!15|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!15|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!16| |i!3|)) (<= (+ axes.0.stride |p!5|) |p!15|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!16|)) (<= (+ axes.0.stride |p!15|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!9|) |p!15|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!15|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |sk!3| 0)) (< |p!16| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |sk!3|)) (< 0 |p!16|)) (or (not (< 0 axes.1.dilation)) (not (= |sk!3| 0)) (= |p!16| 0)) (or (not (< 0 |sk!3|)) (not (< axes.1.dilation 0)) (< |p!16| 0)) (or (not (< 0 |sk!3|)) (not (< 0 axes.1.dilation)) (< 0 |p!16|)) (or (not (< 0 |sk!3|)) (not (= axes.1.dilation 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 |sk!3|)) (<= (+ axes.1.dilation |p!12|) |p!16|)) (or (not (< 0 axes.1.dilation)) (not (< |sk!3| k1)) (<= (+ axes.1.dilation |p!16|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!17| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!17|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!17| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!17| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!17|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!2|) |p!17|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!17|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!17| |i!4|)) (<= (+ axes.1.stride |p!6|) |p!17|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!17|)) (<= (+ axes.1.stride |p!17|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!11|) |p!17|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!17|) |p!11|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!7| 0)) (< |p!18| 0)) (or (not (< 0 c)) (not (< 0 |q!7|)) (< 0 |p!18|)) (or (not (< 0 c)) (not (= |q!7| 0)) (= |p!18| 0)) (or (not (< 0 |q!7|)) (not (< c 0)) (< |p!18| 0)) (or (not (< 0 |q!7|)) (not (< 0 c)) (< 0 |p!18|)) (or (not (< 0 |q!7|)) (not (= c 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!7|)) (<= (+ c |p!3|) |p!18|)) (or (not (< 0 c)) (not (< |q!7| |q!4|)) (<= (+ c |p!18|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!7|)) (<= (+ c |p!4|) |p!18|)) (or (not (< 0 c)) (not (< |q!7| g)) (<= (+ c |p!18|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!7|)) (<= (+ c |p!7|) |p!18|)) (or (not (< 0 c)) (not (< |q!7| |q!5|)) (<= (+ c |p!18|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| |q!7|)) (<= (+ c |p!8|) |p!18|)) (or (not (< 0 c)) (not (< |q!7| |q!6|)) (<= (+ c |p!18|) |p!8|)))) ; product_order
(assert (= |p!19| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!14| |p!15|)) (<= 0 (+ axes.0.padBegin d0 (* (- 1) |p!14|) (* (- 1) |p!15|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!16| |p!17|)) (<= 0 (+ axes.1.padBegin d1 (* (- 1) |p!16|) (* (- 1) |p!17|) (- 1)))) |p!25| 0.0))) ; product_choice
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!20| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!20|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!20| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!20| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!20|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!20|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!20|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!3| |q!4|) |p!20|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!20| |q!4|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!21| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!21|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!21| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!21| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!21|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!21| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!5|)) (<= (+ m |p!0|) |p!21|)) (or (not (< 0 m)) (not (< |q!5| g)) (<= (+ m |p!21|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< c m)) (<= (+ |p!7| |q!5|) |p!21|)) (or (not (< 0 |q!5|)) (not (< m c)) (<= (+ |p!21| |q!5|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!5|)) (<= (+ m |p!20|) |p!21|)) (or (not (< 0 m)) (not (< |q!5| |q!4|)) (<= (+ m |p!21|) |p!20|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!6| 0)) (< |p!22| 0)) (or (not (< 0 m)) (not (< 0 |q!6|)) (< 0 |p!22|)) (or (not (< 0 m)) (not (= |q!6| 0)) (= |p!22| 0)) (or (not (< 0 |q!6|)) (not (< m 0)) (< |p!22| 0)) (or (not (< 0 |q!6|)) (not (< 0 m)) (< 0 |p!22|)) (or (not (< 0 |q!6|)) (not (= m 0)) (= |p!22| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!6|)) (<= (+ m |p!0|) |p!22|)) (or (not (< 0 m)) (not (< |q!6| g)) (<= (+ m |p!22|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< c m)) (<= (+ |p!8| |q!6|) |p!22|)) (or (not (< 0 |q!6|)) (not (< m c)) (<= (+ |p!22| |q!6|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!6|)) (<= (+ m |p!20|) |p!22|)) (or (not (< 0 m)) (not (< |q!6| |q!4|)) (<= (+ m |p!22|) |p!20|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| |q!6|)) (<= (+ m |p!21|) |p!22|)) (or (not (< 0 m)) (not (< |q!6| |q!5|)) (<= (+ m |p!22|) |p!21|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!7| 0)) (< |p!23| 0)) (or (not (< 0 m)) (not (< 0 |q!7|)) (< 0 |p!23|)) (or (not (< 0 m)) (not (= |q!7| 0)) (= |p!23| 0)) (or (not (< 0 |q!7|)) (not (< m 0)) (< |p!23| 0)) (or (not (< 0 |q!7|)) (not (< 0 m)) (< 0 |p!23|)) (or (not (< 0 |q!7|)) (not (= m 0)) (= |p!23| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!7|)) (<= (+ m |p!0|) |p!23|)) (or (not (< 0 m)) (not (< |q!7| g)) (<= (+ m |p!23|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< c m)) (<= (+ |p!18| |q!7|) |p!23|)) (or (not (< 0 |q!7|)) (not (< m c)) (<= (+ |p!23| |q!7|) |p!18|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!7|)) (<= (+ m |p!20|) |p!23|)) (or (not (< 0 m)) (not (< |q!7| |q!4|)) (<= (+ m |p!23|) |p!20|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| |q!7|)) (<= (+ m |p!21|) |p!23|)) (or (not (< 0 m)) (not (< |q!7| |q!5|)) (<= (+ m |p!23|) |p!21|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!6| |q!7|)) (<= (+ m |p!22|) |p!23|)) (or (not (< 0 m)) (not (< |q!7| |q!6|)) (<= (+ m |p!23|) |p!22|)))) ; product_order
(assert (and (or (not (< 0.0 (|$b| |i!2|))) (not (< |$s| 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$b| |i!2|))) (not (< 0.0 |$s|)) (< 0.0 |p!24|)) (or (not (< 0.0 (|$b| |i!2|))) (not (= |$s| 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 |$s|)) (not (< (|$b| |i!2|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (|$b| |i!2|))) (< 0.0 |p!24|)) (or (not (< 0.0 |$s|)) (not (= (|$b| |i!2|) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| |p!0|) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (+ |p!24| |p!13|) (+ |p!24| |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scalar-into-convolution-with-bias with r=2, obligation: defined
; lemma instances: {digits_below=1, floor_division=5, product_order=24, product_sign=18, quotient_range=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun m () Int)
(declare-fun k0 () Int)
(declare-fun k1 () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun g () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!11| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |q!2| () Int)
(declare-fun |k!7| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Int)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Int)
(declare-fun |p!16| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |k!8| () Int)
(declare-fun |p!17| () Int)
(declare-fun |k!9| () Int)
(declare-fun |p!18| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 0 k1)) ; the least k1
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 1 g)) ; the least g
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!3|) (< |p!3| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (< (+ |p!1| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| |p!0|) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (< (+ |p!2| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!7|) (< |p!7| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (< (+ |p!5| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (< (+ |p!6| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| |p!8|))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| |p!4|)))) ; quotient_range
(assert (or (not (and (<= 0 |q!2|) (< |q!2| g))) (not (and (<= 0 |k!7|) (< |k!7| c))) (and (<= 0 (+ |p!7| |k!7|)) (< (+ |p!7| |k!7|) |p!4|)))) ; digits_below
(assert (or (not (and (<= 0 |at!15|) (< |at!15| |p!0|))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!9|) (< |p!9| |p!4|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!10| (+ axes.0.dilation (* (- 1) |p!11|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!11|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!10|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!12| (+ axes.1.dilation (* (- 1) |p!13|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!13|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!12|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!14| |at!15|) (< |at!15| (+ m |p!14|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!15| |at!10|) (< |at!10| (+ m |p!15|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!16| 0) (< 0 (+ m |p!16|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!3| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= g 0)) (= |p!4| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 g)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!4|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!3|) |p!4|)) (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!4|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |at!16|)) (not (< axes.0.stride 0)) (< |p!5| 0)) (or (not (< 0 |at!16|)) (not (< 0 axes.0.stride)) (< 0 |p!5|)) (or (not (< 0 |at!16|)) (not (= axes.0.stride 0)) (= |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!16| 0)) (< |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!16|)) (< 0 |p!5|)) (or (not (< 0 axes.0.stride)) (not (= |at!16| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |at!16|)) (<= (+ axes.0.stride |p!1|) |p!5|)) (or (not (< 0 axes.0.stride)) (not (< |at!16| |at!11|)) (<= (+ axes.0.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!17|)) (not (< axes.1.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!17|)) (not (< 0 axes.1.stride)) (< 0 |p!6|)) (or (not (< 0 |at!17|)) (not (= axes.1.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!17| 0)) (< |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!17|)) (< 0 |p!6|)) (or (not (< 0 axes.1.stride)) (not (= |at!17| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |at!17|)) (<= (+ axes.1.stride |p!2|) |p!6|)) (or (not (< 0 axes.1.stride)) (not (< |at!17| |at!12|)) (<= (+ axes.1.stride |p!6|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!2| 0)) (< |p!7| 0)) (or (not (< 0 c)) (not (< 0 |q!2|)) (< 0 |p!7|)) (or (not (< 0 c)) (not (= |q!2| 0)) (= |p!7| 0)) (or (not (< 0 |q!2|)) (not (< c 0)) (< |p!7| 0)) (or (not (< 0 |q!2|)) (not (< 0 c)) (< 0 |p!7|)) (or (not (< 0 |q!2|)) (not (= c 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!2|)) (<= (+ c |p!3|) |p!7|)) (or (not (< 0 c)) (not (< |q!2| |q!3|)) (<= (+ c |p!7|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!2|)) (<= (+ c |p!4|) |p!7|)) (or (not (< 0 c)) (not (< |q!2| g)) (<= (+ c |p!7|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!9| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!9|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!9| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!9| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!9|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!4|)) (<= (+ c |p!3|) |p!9|)) (or (not (< 0 c)) (not (< |q!4| |q!3|)) (<= (+ c |p!9|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!4|) |p!9|)) (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!9|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!2| |q!4|)) (<= (+ c |p!7|) |p!9|)) (or (not (< 0 c)) (not (< |q!4| |q!2|)) (<= (+ c |p!9|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!10| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!10|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!10| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!10| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!10|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!10|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!16| |q!0|)) (<= (+ axes.0.stride |p!5|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!16|)) (<= (+ axes.0.stride |p!10|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!11| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!11|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!11| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!11| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!11|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!12| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!12|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!12| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!12| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!12|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!12|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!12|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!17| |q!1|)) (<= (+ axes.1.stride |p!6|) |p!12|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!17|)) (<= (+ axes.1.stride |p!12|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!13| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!13|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!13| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!13| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!13|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!2| 0)) (< |p!14| 0)) (or (not (< 0 m)) (not (< 0 |q!2|)) (< 0 |p!14|)) (or (not (< 0 m)) (not (= |q!2| 0)) (= |p!14| 0)) (or (not (< 0 |q!2|)) (not (< m 0)) (< |p!14| 0)) (or (not (< 0 |q!2|)) (not (< 0 m)) (< 0 |p!14|)) (or (not (< 0 |q!2|)) (not (= m 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!2|)) (<= (+ m |p!0|) |p!14|)) (or (not (< 0 m)) (not (< |q!2| g)) (<= (+ m |p!14|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< c m)) (<= (+ |p!7| |q!2|) |p!14|)) (or (not (< 0 |q!2|)) (not (< m c)) (<= (+ |p!14| |q!2|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!15| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!15|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!15| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!15| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!15|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!15|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!15|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!3| |q!3|) |p!15|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!15| |q!3|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!3|)) (<= (+ m |p!14|) |p!15|)) (or (not (< 0 m)) (not (< |q!3| |q!2|)) (<= (+ m |p!15|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!16| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!16|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!16| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!16| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!16|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!16|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!16|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!9| |q!4|) |p!16|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!16| |q!4|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!4|)) (<= (+ m |p!14|) |p!16|)) (or (not (< 0 m)) (not (< |q!4| |q!2|)) (<= (+ m |p!16|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!4|)) (<= (+ m |p!15|) |p!16|)) (or (not (< 0 m)) (not (< |q!4| |q!3|)) (<= (+ m |p!16|) |p!15|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!8| 0)) (< |p!17| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!8|)) (< 0 |p!17|)) (or (not (< 0 axes.0.dilation)) (not (= |k!8| 0)) (= |p!17| 0)) (or (not (< 0 |k!8|)) (not (< axes.0.dilation 0)) (< |p!17| 0)) (or (not (< 0 |k!8|)) (not (< 0 axes.0.dilation)) (< 0 |p!17|)) (or (not (< 0 |k!8|)) (not (= axes.0.dilation 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |k!8|)) (<= (+ axes.0.dilation |p!11|) |p!17|)) (or (not (< 0 axes.0.dilation)) (not (< |k!8| k0)) (<= (+ axes.0.dilation |p!17|) |p!11|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!9| 0)) (< |p!18| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!9|)) (< 0 |p!18|)) (or (not (< 0 axes.1.dilation)) (not (= |k!9| 0)) (= |p!18| 0)) (or (not (< 0 |k!9|)) (not (< axes.1.dilation 0)) (< |p!18| 0)) (or (not (< 0 |k!9|)) (not (< 0 axes.1.dilation)) (< 0 |p!18|)) (or (not (< 0 |k!9|)) (not (= axes.1.dilation 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 |k!9|)) (<= (+ axes.1.dilation |p!13|) |p!18|)) (or (not (< 0 axes.1.dilation)) (not (< |k!9| k1)) (<= (+ axes.1.dilation |p!18|) |p!13|)))) ; product_order
(assert (not (and (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!5| |p!17| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) (* (- 1) |p!17|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| |p!18| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!18|) axes.1.padBegin d1 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!5| |p!17| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) (* (- 1) |p!17|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| |p!18| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!18|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!7| |k!7|)) (< (+ |p!7| |k!7|) |p!4|))) (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!5| |p!17| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) (* (- 1) |p!17|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| |p!18| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!18|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!5| |p!17| (* (- 1) axes.0.padBegin))) (< (+ |p!5| |p!17| (* (- 1) axes.0.padBegin)) d0))) (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| |p!0|) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!5| |p!17| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) (* (- 1) |p!17|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| |p!18| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!18|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!6| |p!18| (* (- 1) axes.1.padBegin))) (< (+ |p!6| |p!18| (* (- 1) axes.1.padBegin)) d1)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scalar-into-convolution-with-bias with r=3, obligation: equal
; lemma instances: {floor_division=7, product_choice=1, product_order=28, product_sign=30, sum_linear=1}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun m () Int)
(declare-fun k0 () Int)
(declare-fun k1 () Int)
(declare-fun k2 () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun axes.2.stride () Int)
(declare-fun axes.2.dilation () Int)
(declare-fun axes.2.padBegin () Int)
(declare-fun axes.2.padEnd () Int)
(declare-fun g () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!13| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!14| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!15| () Int)
(declare-fun |q!2| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Int)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Int)
(declare-fun |p!16| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!17| () Real)
(declare-fun |p!26| () Int)
(declare-fun |p!27| () Int)
(declare-fun |p!28| () Int)
(declare-fun |p!29| () Int)
(declare-fun |i!2| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |$s| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!18| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!19| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |p!20| () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!21| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |p!22| () Int)
(declare-fun |i!5| () Int)
(declare-fun |p!23| () Int)
(declare-fun |q!8| () Int)
(declare-fun |p!24| () Int)
(declare-fun |p!25| () Real)
(declare-fun |p!31| () Real)
(declare-fun |$b| (Int) Real)
(declare-fun |p!30| () Real)
(declare-fun |i!1| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 0 k1)) ; the least k1
(assert (<= 0 k2)) ; the least k2
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 1 axes.2.stride)) ; the least axes.2.stride
(assert (<= 1 axes.2.dilation)) ; the least axes.2.dilation
(assert (<= 0 axes.2.padBegin)) ; the least axes.2.padBegin
(assert (<= 0 axes.2.padEnd)) ; the least axes.2.padEnd
(assert (<= 1 g)) ; the least g
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!4|) (< |p!4| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (< (+ |p!1| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (< (+ |p!2| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (< (+ |p!3| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!9|) (< |p!9| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (< (+ |p!6| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (< (+ |p!7| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (< (+ |p!8| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!10|) (< |p!10| |p!5|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.2.padBegin)) (< (* (- 1) axes.2.padBegin) d2)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!11| (+ axes.0.dilation (* (- 1) |p!12|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!12|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!11|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!13| (+ axes.1.dilation (* (- 1) |p!14|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!14|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!13|))))) ; floor_division
(assert (or (<= axes.2.stride 0) (and (<= |p!15| (+ axes.2.dilation (* (- 1) |p!16|) axes.2.padBegin axes.2.padEnd d2 (- 1))) (< (+ axes.2.dilation (* (- 1) |p!16|) axes.2.padBegin axes.2.padEnd d2 (- 1)) (+ axes.2.stride |p!15|))))) ; floor_division
(assert (= |sum!4| |p!17|)) ; sum_linear
(assert (or (<= m 0) (and (<= |p!26| |at!12|) (< |at!12| (+ m |p!26|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!27| |at!18|) (< |at!18| (+ m |p!27|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!28| 0) (< 0 (+ m |p!28|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!29| |i!2|) (< |i!2| (+ m |p!29|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!13|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!13|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!13|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!13| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!13|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!13| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!14|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!14|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!14|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!14| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!14|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!14| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!15|)) (not (< axes.2.stride 0)) (< |p!3| 0)) (or (not (< 0 |at!15|)) (not (< 0 axes.2.stride)) (< 0 |p!3|)) (or (not (< 0 |at!15|)) (not (= axes.2.stride 0)) (= |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!15| 0)) (< |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!15|)) (< 0 |p!3|)) (or (not (< 0 axes.2.stride)) (not (= |at!15| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!4| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= g 0)) (= |p!5| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 g)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!5|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!5|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!4|) |p!5|)) (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!5|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |at!19|)) (not (< axes.0.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!19|)) (not (< 0 axes.0.stride)) (< 0 |p!6|)) (or (not (< 0 |at!19|)) (not (= axes.0.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!19| 0)) (< |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!19|)) (< 0 |p!6|)) (or (not (< 0 axes.0.stride)) (not (= |at!19| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!19|)) (<= (+ axes.0.stride |p!1|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!19| |at!13|)) (<= (+ axes.0.stride |p!6|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!20|)) (not (< axes.1.stride 0)) (< |p!7| 0)) (or (not (< 0 |at!20|)) (not (< 0 axes.1.stride)) (< 0 |p!7|)) (or (not (< 0 |at!20|)) (not (= axes.1.stride 0)) (= |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!20| 0)) (< |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!20|)) (< 0 |p!7|)) (or (not (< 0 axes.1.stride)) (not (= |at!20| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |at!20|)) (<= (+ axes.1.stride |p!2|) |p!7|)) (or (not (< 0 axes.1.stride)) (not (< |at!20| |at!14|)) (<= (+ axes.1.stride |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!21|)) (not (< axes.2.stride 0)) (< |p!8| 0)) (or (not (< 0 |at!21|)) (not (< 0 axes.2.stride)) (< 0 |p!8|)) (or (not (< 0 |at!21|)) (not (= axes.2.stride 0)) (= |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!21| 0)) (< |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!21|)) (< 0 |p!8|)) (or (not (< 0 axes.2.stride)) (not (= |at!21| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |at!21|)) (<= (+ axes.2.stride |p!3|) |p!8|)) (or (not (< 0 axes.2.stride)) (not (< |at!21| |at!15|)) (<= (+ axes.2.stride |p!8|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| 0)) (< |p!9| 0)) (or (not (< 0 c)) (not (< 0 |q!6|)) (< 0 |p!9|)) (or (not (< 0 c)) (not (= |q!6| 0)) (= |p!9| 0)) (or (not (< 0 |q!6|)) (not (< c 0)) (< |p!9| 0)) (or (not (< 0 |q!6|)) (not (< 0 c)) (< 0 |p!9|)) (or (not (< 0 |q!6|)) (not (= c 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!6|)) (<= (+ c |p!4|) |p!9|)) (or (not (< 0 c)) (not (< |q!6| |q!5|)) (<= (+ c |p!9|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!6|)) (<= (+ c |p!5|) |p!9|)) (or (not (< 0 c)) (not (< |q!6| g)) (<= (+ c |p!9|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!7| 0)) (< |p!10| 0)) (or (not (< 0 c)) (not (< 0 |q!7|)) (< 0 |p!10|)) (or (not (< 0 c)) (not (= |q!7| 0)) (= |p!10| 0)) (or (not (< 0 |q!7|)) (not (< c 0)) (< |p!10| 0)) (or (not (< 0 |q!7|)) (not (< 0 c)) (< 0 |p!10|)) (or (not (< 0 |q!7|)) (not (= c 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!7|)) (<= (+ c |p!4|) |p!10|)) (or (not (< 0 c)) (not (< |q!7| |q!5|)) (<= (+ c |p!10|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!7|)) (<= (+ c |p!5|) |p!10|)) (or (not (< 0 c)) (not (< |q!7| g)) (<= (+ c |p!10|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| |q!7|)) (<= (+ c |p!9|) |p!10|)) (or (not (< 0 c)) (not (< |q!7| |q!6|)) (<= (+ c |p!10|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!11| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!11|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!11| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!11| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!11|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!11|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!13|)) (<= (+ axes.0.stride |p!11|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!19| |q!0|)) (<= (+ axes.0.stride |p!6|) |p!11|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!19|)) (<= (+ axes.0.stride |p!11|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!12| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!12|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!12| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!12| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!12|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!13| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!13|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!13| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!13| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!13|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!13|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!14|)) (<= (+ axes.1.stride |p!13|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!20| |q!1|)) (<= (+ axes.1.stride |p!7|) |p!13|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!20|)) (<= (+ axes.1.stride |p!13|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!14| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!14|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!14| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!14| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!14|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |q!2| 0)) (< |p!15| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |q!2|)) (< 0 |p!15|)) (or (not (< 0 axes.2.stride)) (not (= |q!2| 0)) (= |p!15| 0)) (or (not (< 0 |q!2|)) (not (< axes.2.stride 0)) (< |p!15| 0)) (or (not (< 0 |q!2|)) (not (< 0 axes.2.stride)) (< 0 |p!15|)) (or (not (< 0 |q!2|)) (not (= axes.2.stride 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |q!2|)) (<= (+ axes.2.stride |p!3|) |p!15|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!15|)) (<= (+ axes.2.stride |p!15|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!21| |q!2|)) (<= (+ axes.2.stride |p!8|) |p!15|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!21|)) (<= (+ axes.2.stride |p!15|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.2.dilation)) (not (< k2 0)) (< |p!16| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 k2)) (< 0 |p!16|)) (or (not (< 0 axes.2.dilation)) (not (= k2 0)) (= |p!16| 0)) (or (not (< 0 k2)) (not (< axes.2.dilation 0)) (< |p!16| 0)) (or (not (< 0 k2)) (not (< 0 axes.2.dilation)) (< 0 |p!16|)) (or (not (< 0 k2)) (not (= axes.2.dilation 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0.0 |$s|)) (not (< |sum!3| 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 |sum!3|)) (< 0.0 |p!17|)) (or (not (< 0.0 |$s|)) (not (= |sum!3| 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< |$s| 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 |$s|)) (< 0.0 |p!17|)) (or (not (< 0.0 |sum!3|)) (not (= |$s| 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!18| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!18|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!18| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!18| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!18|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |sk!2|)) (<= (+ axes.0.dilation |p!12|) |p!18|)) (or (not (< 0 axes.0.dilation)) (not (< |sk!2| k0)) (<= (+ axes.0.dilation |p!18|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!19| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!19|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!19| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!19| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!19|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!19| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |i!3|)) (<= (+ axes.0.stride |p!1|) |p!19|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!13|)) (<= (+ axes.0.stride |p!19|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!19| |i!3|)) (<= (+ axes.0.stride |p!6|) |p!19|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!19|)) (<= (+ axes.0.stride |p!19|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!11|) |p!19|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!19|) |p!11|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |sk!3| 0)) (< |p!20| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |sk!3|)) (< 0 |p!20|)) (or (not (< 0 axes.1.dilation)) (not (= |sk!3| 0)) (= |p!20| 0)) (or (not (< 0 |sk!3|)) (not (< axes.1.dilation 0)) (< |p!20| 0)) (or (not (< 0 |sk!3|)) (not (< 0 axes.1.dilation)) (< 0 |p!20|)) (or (not (< 0 |sk!3|)) (not (= axes.1.dilation 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 |sk!3|)) (<= (+ axes.1.dilation |p!14|) |p!20|)) (or (not (< 0 axes.1.dilation)) (not (< |sk!3| k1)) (<= (+ axes.1.dilation |p!20|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!21| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!21|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!21| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!21| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!21|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!21| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |i!4|)) (<= (+ axes.1.stride |p!2|) |p!21|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!14|)) (<= (+ axes.1.stride |p!21|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!20| |i!4|)) (<= (+ axes.1.stride |p!7|) |p!21|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!20|)) (<= (+ axes.1.stride |p!21|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!13|) |p!21|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!21|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 axes.2.dilation)) (not (< |sk!4| 0)) (< |p!22| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 |sk!4|)) (< 0 |p!22|)) (or (not (< 0 axes.2.dilation)) (not (= |sk!4| 0)) (= |p!22| 0)) (or (not (< 0 |sk!4|)) (not (< axes.2.dilation 0)) (< |p!22| 0)) (or (not (< 0 |sk!4|)) (not (< 0 axes.2.dilation)) (< 0 |p!22|)) (or (not (< 0 |sk!4|)) (not (= axes.2.dilation 0)) (= |p!22| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.dilation)) (not (< k2 |sk!4|)) (<= (+ axes.2.dilation |p!16|) |p!22|)) (or (not (< 0 axes.2.dilation)) (not (< |sk!4| k2)) (<= (+ axes.2.dilation |p!22|) |p!16|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |i!5| 0)) (< |p!23| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |i!5|)) (< 0 |p!23|)) (or (not (< 0 axes.2.stride)) (not (= |i!5| 0)) (= |p!23| 0)) (or (not (< 0 |i!5|)) (not (< axes.2.stride 0)) (< |p!23| 0)) (or (not (< 0 |i!5|)) (not (< 0 axes.2.stride)) (< 0 |p!23|)) (or (not (< 0 |i!5|)) (not (= axes.2.stride 0)) (= |p!23| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |i!5|)) (<= (+ axes.2.stride |p!3|) |p!23|)) (or (not (< 0 axes.2.stride)) (not (< |i!5| |at!15|)) (<= (+ axes.2.stride |p!23|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!21| |i!5|)) (<= (+ axes.2.stride |p!8|) |p!23|)) (or (not (< 0 axes.2.stride)) (not (< |i!5| |at!21|)) (<= (+ axes.2.stride |p!23|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |q!2| |i!5|)) (<= (+ axes.2.stride |p!15|) |p!23|)) (or (not (< 0 axes.2.stride)) (not (< |i!5| |q!2|)) (<= (+ axes.2.stride |p!23|) |p!15|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!8| 0)) (< |p!24| 0)) (or (not (< 0 c)) (not (< 0 |q!8|)) (< 0 |p!24|)) (or (not (< 0 c)) (not (= |q!8| 0)) (= |p!24| 0)) (or (not (< 0 |q!8|)) (not (< c 0)) (< |p!24| 0)) (or (not (< 0 |q!8|)) (not (< 0 c)) (< 0 |p!24|)) (or (not (< 0 |q!8|)) (not (= c 0)) (= |p!24| 0)))) ; product_sign
(assert (= |p!25| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!18| |p!19|)) (<= 0 (+ axes.0.padBegin d0 (* (- 1) |p!18|) (* (- 1) |p!19|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!20| |p!21|)) (<= 0 (+ axes.1.padBegin d1 (* (- 1) |p!20|) (* (- 1) |p!21|) (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) |p!22| |p!23|)) (<= 0 (+ axes.2.padBegin d2 (* (- 1) |p!22|) (* (- 1) |p!23|) (- 1)))) |p!31| 0.0))) ; product_choice
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!26| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!26|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!26| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!26| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!26|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!26| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!6| 0)) (< |p!27| 0)) (or (not (< 0 m)) (not (< 0 |q!6|)) (< 0 |p!27|)) (or (not (< 0 m)) (not (= |q!6| 0)) (= |p!27| 0)) (or (not (< 0 |q!6|)) (not (< m 0)) (< |p!27| 0)) (or (not (< 0 |q!6|)) (not (< 0 m)) (< 0 |p!27|)) (or (not (< 0 |q!6|)) (not (= m 0)) (= |p!27| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!7| 0)) (< |p!28| 0)) (or (not (< 0 m)) (not (< 0 |q!7|)) (< 0 |p!28|)) (or (not (< 0 m)) (not (= |q!7| 0)) (= |p!28| 0)) (or (not (< 0 |q!7|)) (not (< m 0)) (< |p!28| 0)) (or (not (< 0 |q!7|)) (not (< 0 m)) (< 0 |p!28|)) (or (not (< 0 |q!7|)) (not (= m 0)) (= |p!28| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!8| 0)) (< |p!29| 0)) (or (not (< 0 m)) (not (< 0 |q!8|)) (< 0 |p!29|)) (or (not (< 0 m)) (not (= |q!8| 0)) (= |p!29| 0)) (or (not (< 0 |q!8|)) (not (< m 0)) (< |p!29| 0)) (or (not (< 0 |q!8|)) (not (< 0 m)) (< 0 |p!29|)) (or (not (< 0 |q!8|)) (not (= m 0)) (= |p!29| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$b| |i!2|))) (not (< |$s| 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$b| |i!2|))) (not (< 0.0 |$s|)) (< 0.0 |p!30|)) (or (not (< 0.0 (|$b| |i!2|))) (not (= |$s| 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 |$s|)) (not (< (|$b| |i!2|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 |$s|)) (not (< 0.0 (|$b| |i!2|))) (< 0.0 |p!30|)) (or (not (< 0.0 |$s|)) (not (= (|$b| |i!2|) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| |p!0|) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)) (<= 0 |i!5|) (< |i!5| (+ |q!2| 1)))) (= (+ |p!30| |p!17|) (+ |p!30| |sum!4|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scalar-into-convolution-with-bias with r=3, obligation: defined
; lemma instances: {digits_below=1, floor_division=6, product_order=28, product_sign=23, quotient_range=2}
(set-logic ALL)
(declare-fun n () Int)
(declare-fun c () Int)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun m () Int)
(declare-fun k0 () Int)
(declare-fun k1 () Int)
(declare-fun k2 () Int)
(declare-fun axes.0.stride () Int)
(declare-fun axes.0.dilation () Int)
(declare-fun axes.0.padBegin () Int)
(declare-fun axes.0.padEnd () Int)
(declare-fun axes.1.stride () Int)
(declare-fun axes.1.dilation () Int)
(declare-fun axes.1.padBegin () Int)
(declare-fun axes.1.padEnd () Int)
(declare-fun axes.2.stride () Int)
(declare-fun axes.2.dilation () Int)
(declare-fun axes.2.padBegin () Int)
(declare-fun axes.2.padEnd () Int)
(declare-fun g () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!13| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!14| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!15| () Int)
(declare-fun |q!2| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |q!3| () Int)
(declare-fun |k!9| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Int)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Int)
(declare-fun |p!16| () Int)
(declare-fun |p!17| () Int)
(declare-fun |p!18| () Int)
(declare-fun |p!19| () Int)
(declare-fun |p!20| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |k!10| () Int)
(declare-fun |p!21| () Int)
(declare-fun |k!11| () Int)
(declare-fun |p!22| () Int)
(declare-fun |k!12| () Int)
(declare-fun |p!23| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 0 k1)) ; the least k1
(assert (<= 0 k2)) ; the least k2
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 1 axes.1.stride)) ; the least axes.1.stride
(assert (<= 1 axes.1.dilation)) ; the least axes.1.dilation
(assert (<= 0 axes.1.padBegin)) ; the least axes.1.padBegin
(assert (<= 0 axes.1.padEnd)) ; the least axes.1.padEnd
(assert (<= 1 axes.2.stride)) ; the least axes.2.stride
(assert (<= 1 axes.2.dilation)) ; the least axes.2.dilation
(assert (<= 0 axes.2.padBegin)) ; the least axes.2.padBegin
(assert (<= 0 axes.2.padEnd)) ; the least axes.2.padEnd
(assert (<= 1 g)) ; the least g
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!4|) (< |p!4| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (< (+ |p!1| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (< (+ |p!2| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| n) (<= 0 |at!12|) (< |at!12| |p!0|) (<= 0 |at!13|) (< |at!13| (+ |q!0| 1)) (<= 0 |at!14|) (< |at!14| (+ |q!1| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!1| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!1|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!2| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!2|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!3|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!3| (* (- 1) axes.2.padBegin))) (< (+ |p!3| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!9|) (< |p!9| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (< (+ |p!6| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (< (+ |p!7| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (< (+ |p!8| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| |p!10|))) (<= m 0) (and (<= 0 |q!3|) (< |q!3| |p!5|)))) ; quotient_range
(assert (or (not (and (<= 0 |q!3|) (< |q!3| g))) (not (and (<= 0 |k!9|) (< |k!9| c))) (and (<= 0 (+ |p!9| |k!9|)) (< (+ |p!9| |k!9|) |p!5|)))) ; digits_below
(assert (or (not (and (<= 0 |at!18|) (< |at!18| |p!0|))) (<= m 0) (and (<= 0 |q!3|) (< |q!3| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!11|) (< |p!11| |p!5|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.2.padBegin)) (< (* (- 1) axes.2.padBegin) d2)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!12| (+ axes.0.dilation (* (- 1) |p!13|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!13|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!12|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!14| (+ axes.1.dilation (* (- 1) |p!15|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!15|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!14|))))) ; floor_division
(assert (or (<= axes.2.stride 0) (and (<= |p!16| (+ axes.2.dilation (* (- 1) |p!17|) axes.2.padBegin axes.2.padEnd d2 (- 1))) (< (+ axes.2.dilation (* (- 1) |p!17|) axes.2.padBegin axes.2.padEnd d2 (- 1)) (+ axes.2.stride |p!16|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!18| |at!18|) (< |at!18| (+ m |p!18|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!19| |at!12|) (< |at!12| (+ m |p!19|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!20| 0) (< 0 (+ m |p!20|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!13|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!13|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!13|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!13| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!13|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!13| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!14|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!14|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!14|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!14| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!14|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!14| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!15|)) (not (< axes.2.stride 0)) (< |p!3| 0)) (or (not (< 0 |at!15|)) (not (< 0 axes.2.stride)) (< 0 |p!3|)) (or (not (< 0 |at!15|)) (not (= axes.2.stride 0)) (= |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!15| 0)) (< |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!15|)) (< 0 |p!3|)) (or (not (< 0 axes.2.stride)) (not (= |at!15| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!4| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= g 0)) (= |p!5| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 g)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!5|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!5|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!4|) |p!5|)) (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!5|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |at!19|)) (not (< axes.0.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!19|)) (not (< 0 axes.0.stride)) (< 0 |p!6|)) (or (not (< 0 |at!19|)) (not (= axes.0.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!19| 0)) (< |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!19|)) (< 0 |p!6|)) (or (not (< 0 axes.0.stride)) (not (= |at!19| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!19|)) (<= (+ axes.0.stride |p!1|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!19| |at!13|)) (<= (+ axes.0.stride |p!6|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!20|)) (not (< axes.1.stride 0)) (< |p!7| 0)) (or (not (< 0 |at!20|)) (not (< 0 axes.1.stride)) (< 0 |p!7|)) (or (not (< 0 |at!20|)) (not (= axes.1.stride 0)) (= |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!20| 0)) (< |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!20|)) (< 0 |p!7|)) (or (not (< 0 axes.1.stride)) (not (= |at!20| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |at!20|)) (<= (+ axes.1.stride |p!2|) |p!7|)) (or (not (< 0 axes.1.stride)) (not (< |at!20| |at!14|)) (<= (+ axes.1.stride |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!21|)) (not (< axes.2.stride 0)) (< |p!8| 0)) (or (not (< 0 |at!21|)) (not (< 0 axes.2.stride)) (< 0 |p!8|)) (or (not (< 0 |at!21|)) (not (= axes.2.stride 0)) (= |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!21| 0)) (< |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!21|)) (< 0 |p!8|)) (or (not (< 0 axes.2.stride)) (not (= |at!21| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |at!21|)) (<= (+ axes.2.stride |p!3|) |p!8|)) (or (not (< 0 axes.2.stride)) (not (< |at!21| |at!15|)) (<= (+ axes.2.stride |p!8|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!9| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!9|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!9| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!9| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!9|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!3|)) (<= (+ c |p!4|) |p!9|)) (or (not (< 0 c)) (not (< |q!3| |q!4|)) (<= (+ c |p!9|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!5|) |p!9|)) (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!9|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!11| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!11|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!11| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!11| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!11|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!5|)) (<= (+ c |p!4|) |p!11|)) (or (not (< 0 c)) (not (< |q!5| |q!4|)) (<= (+ c |p!11|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!5|) |p!11|)) (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!11|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!5|)) (<= (+ c |p!9|) |p!11|)) (or (not (< 0 c)) (not (< |q!5| |q!3|)) (<= (+ c |p!11|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!12| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!12|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!12| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!12| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!12|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!12|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!13|)) (<= (+ axes.0.stride |p!12|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!19| |q!0|)) (<= (+ axes.0.stride |p!6|) |p!12|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!19|)) (<= (+ axes.0.stride |p!12|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!13| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!13|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!13| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!13| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!13|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!14| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!14|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!14| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!14| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!14|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!14|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!14|)) (<= (+ axes.1.stride |p!14|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!20| |q!1|)) (<= (+ axes.1.stride |p!7|) |p!14|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!20|)) (<= (+ axes.1.stride |p!14|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!15| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!15|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!15| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!15| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!15|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |q!2| 0)) (< |p!16| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |q!2|)) (< 0 |p!16|)) (or (not (< 0 axes.2.stride)) (not (= |q!2| 0)) (= |p!16| 0)) (or (not (< 0 |q!2|)) (not (< axes.2.stride 0)) (< |p!16| 0)) (or (not (< 0 |q!2|)) (not (< 0 axes.2.stride)) (< 0 |p!16|)) (or (not (< 0 |q!2|)) (not (= axes.2.stride 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |q!2|)) (<= (+ axes.2.stride |p!3|) |p!16|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!15|)) (<= (+ axes.2.stride |p!16|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!21| |q!2|)) (<= (+ axes.2.stride |p!8|) |p!16|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!21|)) (<= (+ axes.2.stride |p!16|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.2.dilation)) (not (< k2 0)) (< |p!17| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 k2)) (< 0 |p!17|)) (or (not (< 0 axes.2.dilation)) (not (= k2 0)) (= |p!17| 0)) (or (not (< 0 k2)) (not (< axes.2.dilation 0)) (< |p!17| 0)) (or (not (< 0 k2)) (not (< 0 axes.2.dilation)) (< 0 |p!17|)) (or (not (< 0 k2)) (not (= axes.2.dilation 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!18| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!18|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!18| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!18| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!18|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!18|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!18|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!9| |q!3|) |p!18|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!18| |q!3|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!19| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!19|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!19| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!19| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!19|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!19| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!19|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!19|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!4| |q!4|) |p!19|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!19| |q!4|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!4|)) (<= (+ m |p!18|) |p!19|)) (or (not (< 0 m)) (not (< |q!4| |q!3|)) (<= (+ m |p!19|) |p!18|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!20| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!20|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!20| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!20| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!20|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!5|)) (<= (+ m |p!0|) |p!20|)) (or (not (< 0 m)) (not (< |q!5| g)) (<= (+ m |p!20|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< c m)) (<= (+ |p!11| |q!5|) |p!20|)) (or (not (< 0 |q!5|)) (not (< m c)) (<= (+ |p!20| |q!5|) |p!11|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!5|)) (<= (+ m |p!18|) |p!20|)) (or (not (< 0 m)) (not (< |q!5| |q!3|)) (<= (+ m |p!20|) |p!18|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!5|)) (<= (+ m |p!19|) |p!20|)) (or (not (< 0 m)) (not (< |q!5| |q!4|)) (<= (+ m |p!20|) |p!19|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!10| 0)) (< |p!21| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!10|)) (< 0 |p!21|)) (or (not (< 0 axes.0.dilation)) (not (= |k!10| 0)) (= |p!21| 0)) (or (not (< 0 |k!10|)) (not (< axes.0.dilation 0)) (< |p!21| 0)) (or (not (< 0 |k!10|)) (not (< 0 axes.0.dilation)) (< 0 |p!21|)) (or (not (< 0 |k!10|)) (not (= axes.0.dilation 0)) (= |p!21| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |k!10|)) (<= (+ axes.0.dilation |p!13|) |p!21|)) (or (not (< 0 axes.0.dilation)) (not (< |k!10| k0)) (<= (+ axes.0.dilation |p!21|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!11| 0)) (< |p!22| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!11|)) (< 0 |p!22|)) (or (not (< 0 axes.1.dilation)) (not (= |k!11| 0)) (= |p!22| 0)) (or (not (< 0 |k!11|)) (not (< axes.1.dilation 0)) (< |p!22| 0)) (or (not (< 0 |k!11|)) (not (< 0 axes.1.dilation)) (< 0 |p!22|)) (or (not (< 0 |k!11|)) (not (= axes.1.dilation 0)) (= |p!22| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 |k!11|)) (<= (+ axes.1.dilation |p!15|) |p!22|)) (or (not (< 0 axes.1.dilation)) (not (< |k!11| k1)) (<= (+ axes.1.dilation |p!22|) |p!15|)))) ; product_order
(assert (and (or (not (< 0 axes.2.dilation)) (not (< |k!12| 0)) (< |p!23| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 |k!12|)) (< 0 |p!23|)) (or (not (< 0 axes.2.dilation)) (not (= |k!12| 0)) (= |p!23| 0)) (or (not (< 0 |k!12|)) (not (< axes.2.dilation 0)) (< |p!23| 0)) (or (not (< 0 |k!12|)) (not (< 0 axes.2.dilation)) (< 0 |p!23|)) (or (not (< 0 |k!12|)) (not (= axes.2.dilation 0)) (= |p!23| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.dilation)) (not (< k2 |k!12|)) (<= (+ axes.2.dilation |p!17|) |p!23|)) (or (not (< 0 axes.2.dilation)) (not (< |k!12| k2)) (<= (+ axes.2.dilation |p!23|) |p!17|)))) ; product_order
(assert (not (and (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!6| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| |p!23| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!23|) axes.2.padBegin d2 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!6| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| |p!23| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!23|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!9| |k!9|)) (< (+ |p!9| |k!9|) |p!5|))) (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!6| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| |p!23| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!23|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!6| |p!21| (* (- 1) axes.0.padBegin))) (< (+ |p!6| |p!21| (* (- 1) axes.0.padBegin)) d0))) (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!6| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| |p!23| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!23|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!7| |p!22| (* (- 1) axes.1.padBegin))) (< (+ |p!7| |p!22| (* (- 1) axes.1.padBegin)) d1))) (or (not (and (<= 0 |at!17|) (< |at!17| n) (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| (+ |q!0| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!1| 1)) (<= 0 |at!21|) (< |at!21| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!6| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| |p!23| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!23|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!8| |p!23| (* (- 1) axes.2.padBegin))) (< (+ |p!8| |p!23| (* (- 1) axes.2.padBegin)) d2)))))) ; the negated goal
(check-sat)
(reset)

