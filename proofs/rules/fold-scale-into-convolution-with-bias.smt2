; rule fold-scale-into-convolution-with-bias with r=1, obligation: equal
; lemma instances: {floor_division=6, product_choice=1, product_order=47, product_sign=21, sum_linear=1}
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
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!16| () Int)
(declare-fun |p!17| () Int)
(declare-fun |p!18| () Int)
(declare-fun |p!19| () Int)
(declare-fun |p!20| () Int)
(declare-fun |i!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |$s| (Int Int) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!12| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!13| () Int)
(declare-fun |q!7| () Int)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Real)
(declare-fun |p!22| () Real)
(declare-fun |$b| (Int) Real)
(declare-fun |p!21| () Real)
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
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| |p!0|) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| |p!0|) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!5|) (< |p!5| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| |p!0|) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (< (+ |p!4| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!7|) (< |p!7| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (< (+ |p!6| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!8|) (< |p!8| |p!3|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!9| (+ axes.0.dilation (* (- 1) |p!10|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!10|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!9|))))) ; floor_division
(assert (= |sum!2| |p!11|)) ; sum_linear
(assert (or (<= m 0) (and (<= |p!16| |at!8|) (< |at!8| (+ m |p!16|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!17| |at!11|) (< |at!11| (+ m |p!17|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!18| |at!16|) (< |at!16| (+ m |p!18|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!19| 0) (< 0 (+ m |p!19|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!20| |i!2|) (< |i!2| (+ m |p!20|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!9|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!9|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!9|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!9| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!9|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!9| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!2| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!2|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!2| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!2| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!2|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= g 0)) (= |p!3| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 g)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!3|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!3|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!2|) |p!3|)) (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!3|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!12|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |at!12|)) (not (= axes.0.stride 0)) (= |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!12| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!12|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |at!12| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |at!12|)) (<= (+ axes.0.stride |p!1|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |at!12| |at!9|)) (<= (+ axes.0.stride |p!4|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!5| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!4|)) (<= (+ c |p!2|) |p!5|)) (or (not (< 0 c)) (not (< |q!4| |q!3|)) (<= (+ c |p!5|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!3|) |p!5|)) (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!5|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |at!17|)) (not (< axes.0.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!17|)) (not (< 0 axes.0.stride)) (< 0 |p!6|)) (or (not (< 0 |at!17|)) (not (= axes.0.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!17| 0)) (< |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!17|)) (< 0 |p!6|)) (or (not (< 0 axes.0.stride)) (not (= |at!17| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |at!17|)) (<= (+ axes.0.stride |p!1|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!17| |at!9|)) (<= (+ axes.0.stride |p!6|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!12| |at!17|)) (<= (+ axes.0.stride |p!4|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!17| |at!12|)) (<= (+ axes.0.stride |p!6|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!7| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!7|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!7| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!7| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!7|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!5|)) (<= (+ c |p!2|) |p!7|)) (or (not (< 0 c)) (not (< |q!5| |q!3|)) (<= (+ c |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!3|) |p!7|)) (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!7|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!5|)) (<= (+ c |p!5|) |p!7|)) (or (not (< 0 c)) (not (< |q!5| |q!4|)) (<= (+ c |p!7|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| 0)) (< |p!8| 0)) (or (not (< 0 c)) (not (< 0 |q!6|)) (< 0 |p!8|)) (or (not (< 0 c)) (not (= |q!6| 0)) (= |p!8| 0)) (or (not (< 0 |q!6|)) (not (< c 0)) (< |p!8| 0)) (or (not (< 0 |q!6|)) (not (< 0 c)) (< 0 |p!8|)) (or (not (< 0 |q!6|)) (not (= c 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!6|)) (<= (+ c |p!2|) |p!8|)) (or (not (< 0 c)) (not (< |q!6| |q!3|)) (<= (+ c |p!8|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!6|)) (<= (+ c |p!3|) |p!8|)) (or (not (< 0 c)) (not (< |q!6| g)) (<= (+ c |p!8|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!6|)) (<= (+ c |p!5|) |p!8|)) (or (not (< 0 c)) (not (< |q!6| |q!4|)) (<= (+ c |p!8|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!6|)) (<= (+ c |p!7|) |p!8|)) (or (not (< 0 c)) (not (< |q!6| |q!5|)) (<= (+ c |p!8|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!9| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!9|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!9| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!9| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!9|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!9|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!9|)) (<= (+ axes.0.stride |p!9|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!12| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!9|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!12|)) (<= (+ axes.0.stride |p!9|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!17| |q!0|)) (<= (+ axes.0.stride |p!6|) |p!9|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!17|)) (<= (+ axes.0.stride |p!9|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!10| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!10|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!10| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!10| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!10|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$s| |i!2| 0))) (not (< |sum!1| 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0))) (not (< 0.0 |sum!1|)) (< 0.0 |p!11|)) (or (not (< 0.0 (|$s| |i!2| 0))) (not (= |sum!1| 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< (|$s| |i!2| 0) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (|$s| |i!2| 0))) (< 0.0 |p!11|)) (or (not (< 0.0 |sum!1|)) (not (= (|$s| |i!2| 0) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!12| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!12|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!12| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!12| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!12|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |sk!2|)) (<= (+ axes.0.dilation |p!10|) |p!12|)) (or (not (< 0 axes.0.dilation)) (not (< |sk!2| k0)) (<= (+ axes.0.dilation |p!12|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!13| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!13|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!13| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!13| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!13|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |i!3|)) (<= (+ axes.0.stride |p!1|) |p!13|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!9|)) (<= (+ axes.0.stride |p!13|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!12| |i!3|)) (<= (+ axes.0.stride |p!4|) |p!13|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!12|)) (<= (+ axes.0.stride |p!13|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!17| |i!3|)) (<= (+ axes.0.stride |p!6|) |p!13|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!17|)) (<= (+ axes.0.stride |p!13|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!9|) |p!13|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!13|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!7| 0)) (< |p!14| 0)) (or (not (< 0 c)) (not (< 0 |q!7|)) (< 0 |p!14|)) (or (not (< 0 c)) (not (= |q!7| 0)) (= |p!14| 0)) (or (not (< 0 |q!7|)) (not (< c 0)) (< |p!14| 0)) (or (not (< 0 |q!7|)) (not (< 0 c)) (< 0 |p!14|)) (or (not (< 0 |q!7|)) (not (= c 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!7|)) (<= (+ c |p!2|) |p!14|)) (or (not (< 0 c)) (not (< |q!7| |q!3|)) (<= (+ c |p!14|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!7|)) (<= (+ c |p!3|) |p!14|)) (or (not (< 0 c)) (not (< |q!7| g)) (<= (+ c |p!14|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!7|)) (<= (+ c |p!5|) |p!14|)) (or (not (< 0 c)) (not (< |q!7| |q!4|)) (<= (+ c |p!14|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!7|)) (<= (+ c |p!7|) |p!14|)) (or (not (< 0 c)) (not (< |q!7| |q!5|)) (<= (+ c |p!14|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| |q!7|)) (<= (+ c |p!8|) |p!14|)) (or (not (< 0 c)) (not (< |q!7| |q!6|)) (<= (+ c |p!14|) |p!8|)))) ; product_order
(assert (= |p!15| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!12| |p!13|)) (<= 0 (+ axes.0.padBegin d0 (* (- 1) |p!12|) (* (- 1) |p!13|) (- 1)))) |p!22| 0.0))) ; product_choice
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!16| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!16|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!16| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!16| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!16|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!16|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!16|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!2| |q!3|) |p!16|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!16| |q!3|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!17| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!17|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!17| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!17| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!17|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!17|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!17|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!5| |q!4|) |p!17|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!17| |q!4|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!4|)) (<= (+ m |p!16|) |p!17|)) (or (not (< 0 m)) (not (< |q!4| |q!3|)) (<= (+ m |p!17|) |p!16|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!18| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!18|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!18| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!18| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!18|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!5|)) (<= (+ m |p!0|) |p!18|)) (or (not (< 0 m)) (not (< |q!5| g)) (<= (+ m |p!18|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< c m)) (<= (+ |p!7| |q!5|) |p!18|)) (or (not (< 0 |q!5|)) (not (< m c)) (<= (+ |p!18| |q!5|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!5|)) (<= (+ m |p!16|) |p!18|)) (or (not (< 0 m)) (not (< |q!5| |q!3|)) (<= (+ m |p!18|) |p!16|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!5|)) (<= (+ m |p!17|) |p!18|)) (or (not (< 0 m)) (not (< |q!5| |q!4|)) (<= (+ m |p!18|) |p!17|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!6| 0)) (< |p!19| 0)) (or (not (< 0 m)) (not (< 0 |q!6|)) (< 0 |p!19|)) (or (not (< 0 m)) (not (= |q!6| 0)) (= |p!19| 0)) (or (not (< 0 |q!6|)) (not (< m 0)) (< |p!19| 0)) (or (not (< 0 |q!6|)) (not (< 0 m)) (< 0 |p!19|)) (or (not (< 0 |q!6|)) (not (= m 0)) (= |p!19| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!6|)) (<= (+ m |p!0|) |p!19|)) (or (not (< 0 m)) (not (< |q!6| g)) (<= (+ m |p!19|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< c m)) (<= (+ |p!8| |q!6|) |p!19|)) (or (not (< 0 |q!6|)) (not (< m c)) (<= (+ |p!19| |q!6|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!6|)) (<= (+ m |p!16|) |p!19|)) (or (not (< 0 m)) (not (< |q!6| |q!3|)) (<= (+ m |p!19|) |p!16|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!6|)) (<= (+ m |p!17|) |p!19|)) (or (not (< 0 m)) (not (< |q!6| |q!4|)) (<= (+ m |p!19|) |p!17|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| |q!6|)) (<= (+ m |p!18|) |p!19|)) (or (not (< 0 m)) (not (< |q!6| |q!5|)) (<= (+ m |p!19|) |p!18|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!7| 0)) (< |p!20| 0)) (or (not (< 0 m)) (not (< 0 |q!7|)) (< 0 |p!20|)) (or (not (< 0 m)) (not (= |q!7| 0)) (= |p!20| 0)) (or (not (< 0 |q!7|)) (not (< m 0)) (< |p!20| 0)) (or (not (< 0 |q!7|)) (not (< 0 m)) (< 0 |p!20|)) (or (not (< 0 |q!7|)) (not (= m 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!7|)) (<= (+ m |p!0|) |p!20|)) (or (not (< 0 m)) (not (< |q!7| g)) (<= (+ m |p!20|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< c m)) (<= (+ |p!14| |q!7|) |p!20|)) (or (not (< 0 |q!7|)) (not (< m c)) (<= (+ |p!20| |q!7|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!7|)) (<= (+ m |p!16|) |p!20|)) (or (not (< 0 m)) (not (< |q!7| |q!3|)) (<= (+ m |p!20|) |p!16|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!7|)) (<= (+ m |p!17|) |p!20|)) (or (not (< 0 m)) (not (< |q!7| |q!4|)) (<= (+ m |p!20|) |p!17|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| |q!7|)) (<= (+ m |p!18|) |p!20|)) (or (not (< 0 m)) (not (< |q!7| |q!5|)) (<= (+ m |p!20|) |p!18|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!6| |q!7|)) (<= (+ m |p!19|) |p!20|)) (or (not (< 0 m)) (not (< |q!7| |q!6|)) (<= (+ m |p!20|) |p!19|)))) ; product_order
(assert (and (or (not (< 0.0 (|$b| |i!2|))) (not (< (|$s| |i!2| 0) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$b| |i!2|))) (not (< 0.0 (|$s| |i!2| 0))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$b| |i!2|))) (not (= (|$s| |i!2| 0) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0))) (not (< (|$b| |i!2|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0))) (not (< 0.0 (|$b| |i!2|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$s| |i!2| 0))) (not (= (|$b| |i!2|) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| |p!0|) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)))) (= (+ |p!21| |p!11|) (+ |p!21| |sum!2|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scale-into-convolution-with-bias with r=1, obligation: defined
; lemma instances: {digits_below=1, floor_division=5, product_order=32, product_sign=16, quotient_range=2}
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
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |q!1| () Int)
(declare-fun |k!5| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Int)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |k!6| () Int)
(declare-fun |p!16| () Int)
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
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| |p!0|) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| |p!0|) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!5|) (< |p!5| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| |p!0|) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!4|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!4| (* (- 1) axes.0.padBegin))) (< (+ |p!4| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!7|) (< |p!7| |p!3|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (< (+ |p!6| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| |p!8|))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| |p!3|)))) ; quotient_range
(assert (or (not (and (<= 0 |q!1|) (< |q!1| g))) (not (and (<= 0 |k!5|) (< |k!5| c))) (and (<= 0 (+ |p!7| |k!5|)) (< (+ |p!7| |k!5|) |p!3|)))) ; digits_below
(assert (or (not (and (<= 0 |at!16|) (< |at!16| |p!0|))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 |p!9|) (< |p!9| |p!3|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!10| (+ axes.0.dilation (* (- 1) |p!11|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!11|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!10|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!12| |at!16|) (< |at!16| (+ m |p!12|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!13| |at!8|) (< |at!8| (+ m |p!13|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!14| |at!11|) (< |at!11| (+ m |p!14|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!15| 0) (< 0 (+ m |p!15|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!9|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!9|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!9|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!9| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!9|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!9| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 c)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 c)) (not (= |q!2| 0)) (= |p!2| 0)) (or (not (< 0 |q!2|)) (not (< c 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 c)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= c 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= g 0)) (= |p!3| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 g)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!3|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!3|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!2| g)) (<= (+ c |p!2|) |p!3|)) (or (not (< 0 c)) (not (< g |q!2|)) (<= (+ c |p!3|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!12|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |at!12|)) (not (= axes.0.stride 0)) (= |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!12| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!12|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |at!12| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |at!12|)) (<= (+ axes.0.stride |p!1|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |at!12| |at!9|)) (<= (+ axes.0.stride |p!4|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!5| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!2| |q!3|)) (<= (+ c |p!2|) |p!5|)) (or (not (< 0 c)) (not (< |q!3| |q!2|)) (<= (+ c |p!5|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!3|) |p!5|)) (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!5|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |at!17|)) (not (< axes.0.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!17|)) (not (< 0 axes.0.stride)) (< 0 |p!6|)) (or (not (< 0 |at!17|)) (not (= axes.0.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!17| 0)) (< |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!17|)) (< 0 |p!6|)) (or (not (< 0 axes.0.stride)) (not (= |at!17| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |at!17|)) (<= (+ axes.0.stride |p!1|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!17| |at!9|)) (<= (+ axes.0.stride |p!6|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!12| |at!17|)) (<= (+ axes.0.stride |p!4|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!17| |at!12|)) (<= (+ axes.0.stride |p!6|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!1| 0)) (< |p!7| 0)) (or (not (< 0 c)) (not (< 0 |q!1|)) (< 0 |p!7|)) (or (not (< 0 c)) (not (= |q!1| 0)) (= |p!7| 0)) (or (not (< 0 |q!1|)) (not (< c 0)) (< |p!7| 0)) (or (not (< 0 |q!1|)) (not (< 0 c)) (< 0 |p!7|)) (or (not (< 0 |q!1|)) (not (= c 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!2| |q!1|)) (<= (+ c |p!2|) |p!7|)) (or (not (< 0 c)) (not (< |q!1| |q!2|)) (<= (+ c |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!1|)) (<= (+ c |p!3|) |p!7|)) (or (not (< 0 c)) (not (< |q!1| g)) (<= (+ c |p!7|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!1|)) (<= (+ c |p!5|) |p!7|)) (or (not (< 0 c)) (not (< |q!1| |q!3|)) (<= (+ c |p!7|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!9| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!9|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!9| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!9| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!9|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!2| |q!4|)) (<= (+ c |p!2|) |p!9|)) (or (not (< 0 c)) (not (< |q!4| |q!2|)) (<= (+ c |p!9|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!3|) |p!9|)) (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!9|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!4|)) (<= (+ c |p!5|) |p!9|)) (or (not (< 0 c)) (not (< |q!4| |q!3|)) (<= (+ c |p!9|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!1| |q!4|)) (<= (+ c |p!7|) |p!9|)) (or (not (< 0 c)) (not (< |q!4| |q!1|)) (<= (+ c |p!9|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!10| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!10|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!10| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!10| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!10|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!9| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!9|)) (<= (+ axes.0.stride |p!10|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!12| |q!0|)) (<= (+ axes.0.stride |p!4|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!12|)) (<= (+ axes.0.stride |p!10|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!17| |q!0|)) (<= (+ axes.0.stride |p!6|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!17|)) (<= (+ axes.0.stride |p!10|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!11| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!11|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!11| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!11| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!11|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!1| 0)) (< |p!12| 0)) (or (not (< 0 m)) (not (< 0 |q!1|)) (< 0 |p!12|)) (or (not (< 0 m)) (not (= |q!1| 0)) (= |p!12| 0)) (or (not (< 0 |q!1|)) (not (< m 0)) (< |p!12| 0)) (or (not (< 0 |q!1|)) (not (< 0 m)) (< 0 |p!12|)) (or (not (< 0 |q!1|)) (not (= m 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!1|)) (<= (+ m |p!0|) |p!12|)) (or (not (< 0 m)) (not (< |q!1| g)) (<= (+ m |p!12|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!1|)) (not (< c m)) (<= (+ |p!7| |q!1|) |p!12|)) (or (not (< 0 |q!1|)) (not (< m c)) (<= (+ |p!12| |q!1|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| 0)) (< |p!13| 0)) (or (not (< 0 m)) (not (< 0 |q!2|)) (< 0 |p!13|)) (or (not (< 0 m)) (not (= |q!2| 0)) (= |p!13| 0)) (or (not (< 0 |q!2|)) (not (< m 0)) (< |p!13| 0)) (or (not (< 0 |q!2|)) (not (< 0 m)) (< 0 |p!13|)) (or (not (< 0 |q!2|)) (not (= m 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!2|)) (<= (+ m |p!0|) |p!13|)) (or (not (< 0 m)) (not (< |q!2| g)) (<= (+ m |p!13|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< c m)) (<= (+ |p!2| |q!2|) |p!13|)) (or (not (< 0 |q!2|)) (not (< m c)) (<= (+ |p!13| |q!2|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!1| |q!2|)) (<= (+ m |p!12|) |p!13|)) (or (not (< 0 m)) (not (< |q!2| |q!1|)) (<= (+ m |p!13|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!14| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!14|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!14| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!14| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!14|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!14|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!14|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!5| |q!3|) |p!14|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!14| |q!3|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!1| |q!3|)) (<= (+ m |p!12|) |p!14|)) (or (not (< 0 m)) (not (< |q!3| |q!1|)) (<= (+ m |p!14|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!3|)) (<= (+ m |p!13|) |p!14|)) (or (not (< 0 m)) (not (< |q!3| |q!2|)) (<= (+ m |p!14|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!15| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!15|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!15| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!15| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!15|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!15|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!15|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!9| |q!4|) |p!15|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!15| |q!4|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!1| |q!4|)) (<= (+ m |p!12|) |p!15|)) (or (not (< 0 m)) (not (< |q!4| |q!1|)) (<= (+ m |p!15|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!4|)) (<= (+ m |p!13|) |p!15|)) (or (not (< 0 m)) (not (< |q!4| |q!2|)) (<= (+ m |p!15|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!4|)) (<= (+ m |p!14|) |p!15|)) (or (not (< 0 m)) (not (< |q!4| |q!3|)) (<= (+ m |p!15|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!6| 0)) (< |p!16| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!6|)) (< 0 |p!16|)) (or (not (< 0 axes.0.dilation)) (not (= |k!6| 0)) (= |p!16| 0)) (or (not (< 0 |k!6|)) (not (< axes.0.dilation 0)) (< |p!16| 0)) (or (not (< 0 |k!6|)) (not (< 0 axes.0.dilation)) (< 0 |p!16|)) (or (not (< 0 |k!6|)) (not (= axes.0.dilation 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |k!6|)) (<= (+ axes.0.dilation |p!11|) |p!16|)) (or (not (< 0 axes.0.dilation)) (not (< |k!6| k0)) (<= (+ axes.0.dilation |p!16|) |p!11|)))) ; product_order
(assert (not (and (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ |p!6| |p!16| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!16|) axes.0.padBegin d0 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ |p!6| |p!16| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!16|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!7| |k!5|)) (< (+ |p!7| |k!5|) |p!3|))) (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| |p!0|) (<= 0 |at!17|) (< |at!17| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ |p!6| |p!16| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) (* (- 1) |p!16|) axes.0.padBegin d0 (- 1))))) (and (<= 0 (+ |p!6| |p!16| (* (- 1) axes.0.padBegin))) (< (+ |p!6| |p!16| (* (- 1) axes.0.padBegin)) d0)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scale-into-convolution-with-bias with r=2, obligation: equal
; lemma instances: {floor_division=7, product_choice=1, product_order=40, product_sign=28, sum_linear=1}
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
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Int)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!23| () Int)
(declare-fun |p!24| () Int)
(declare-fun |p!25| () Int)
(declare-fun |p!26| () Int)
(declare-fun |p!27| () Int)
(declare-fun |i!2| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |$s| (Int Int Int) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!17| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!18| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |p!19| () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!20| () Int)
(declare-fun |q!8| () Int)
(declare-fun |p!21| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!29| () Real)
(declare-fun |$b| (Int) Real)
(declare-fun |p!28| () Real)
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
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!7|) (< |p!7| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (< (+ |p!5| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (< (+ |p!6| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!10|) (< |p!10| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (< (+ |p!8| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (< (+ |p!9| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!11|) (< |p!11| |p!4|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!12| (+ axes.0.dilation (* (- 1) |p!13|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!13|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!12|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!14| (+ axes.1.dilation (* (- 1) |p!15|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!15|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!14|))))) ; floor_division
(assert (= |sum!3| |p!16|)) ; sum_linear
(assert (or (<= m 0) (and (<= |p!23| |at!10|) (< |at!10| (+ m |p!23|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!24| |at!14|) (< |at!14| (+ m |p!24|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!25| |at!20|) (< |at!20| (+ m |p!25|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!26| 0) (< 0 (+ m |p!26|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!27| |i!2|) (< |i!2| (+ m |p!27|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!3| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= g 0)) (= |p!4| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 g)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!4|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!3|) |p!4|)) (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!4|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |at!15|)) (not (< axes.0.stride 0)) (< |p!5| 0)) (or (not (< 0 |at!15|)) (not (< 0 axes.0.stride)) (< 0 |p!5|)) (or (not (< 0 |at!15|)) (not (= axes.0.stride 0)) (= |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!15| 0)) (< |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!15|)) (< 0 |p!5|)) (or (not (< 0 axes.0.stride)) (not (= |at!15| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |at!15|)) (<= (+ axes.0.stride |p!1|) |p!5|)) (or (not (< 0 axes.0.stride)) (not (< |at!15| |at!11|)) (<= (+ axes.0.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!16|)) (not (< axes.1.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!16|)) (not (< 0 axes.1.stride)) (< 0 |p!6|)) (or (not (< 0 |at!16|)) (not (= axes.1.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!16| 0)) (< |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!16|)) (< 0 |p!6|)) (or (not (< 0 axes.1.stride)) (not (= |at!16| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |at!16|)) (<= (+ axes.1.stride |p!2|) |p!6|)) (or (not (< 0 axes.1.stride)) (not (< |at!16| |at!12|)) (<= (+ axes.1.stride |p!6|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!7| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!7|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!7| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!7| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!7|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!5|)) (<= (+ c |p!3|) |p!7|)) (or (not (< 0 c)) (not (< |q!5| |q!4|)) (<= (+ c |p!7|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!4|) |p!7|)) (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!7|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |at!21|)) (not (< axes.0.stride 0)) (< |p!8| 0)) (or (not (< 0 |at!21|)) (not (< 0 axes.0.stride)) (< 0 |p!8|)) (or (not (< 0 |at!21|)) (not (= axes.0.stride 0)) (= |p!8| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!21| 0)) (< |p!8| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!21|)) (< 0 |p!8|)) (or (not (< 0 axes.0.stride)) (not (= |at!21| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |at!21|)) (<= (+ axes.0.stride |p!1|) |p!8|)) (or (not (< 0 axes.0.stride)) (not (< |at!21| |at!11|)) (<= (+ axes.0.stride |p!8|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!15| |at!21|)) (<= (+ axes.0.stride |p!5|) |p!8|)) (or (not (< 0 axes.0.stride)) (not (< |at!21| |at!15|)) (<= (+ axes.0.stride |p!8|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |at!22|)) (not (< axes.1.stride 0)) (< |p!9| 0)) (or (not (< 0 |at!22|)) (not (< 0 axes.1.stride)) (< 0 |p!9|)) (or (not (< 0 |at!22|)) (not (= axes.1.stride 0)) (= |p!9| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!22| 0)) (< |p!9| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!22|)) (< 0 |p!9|)) (or (not (< 0 axes.1.stride)) (not (= |at!22| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |at!22|)) (<= (+ axes.1.stride |p!2|) |p!9|)) (or (not (< 0 axes.1.stride)) (not (< |at!22| |at!12|)) (<= (+ axes.1.stride |p!9|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!16| |at!22|)) (<= (+ axes.1.stride |p!6|) |p!9|)) (or (not (< 0 axes.1.stride)) (not (< |at!22| |at!16|)) (<= (+ axes.1.stride |p!9|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| 0)) (< |p!10| 0)) (or (not (< 0 c)) (not (< 0 |q!6|)) (< 0 |p!10|)) (or (not (< 0 c)) (not (= |q!6| 0)) (= |p!10| 0)) (or (not (< 0 |q!6|)) (not (< c 0)) (< |p!10| 0)) (or (not (< 0 |q!6|)) (not (< 0 c)) (< 0 |p!10|)) (or (not (< 0 |q!6|)) (not (= c 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!6|)) (<= (+ c |p!3|) |p!10|)) (or (not (< 0 c)) (not (< |q!6| |q!4|)) (<= (+ c |p!10|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!6|)) (<= (+ c |p!4|) |p!10|)) (or (not (< 0 c)) (not (< |q!6| g)) (<= (+ c |p!10|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!6|)) (<= (+ c |p!7|) |p!10|)) (or (not (< 0 c)) (not (< |q!6| |q!5|)) (<= (+ c |p!10|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!7| 0)) (< |p!11| 0)) (or (not (< 0 c)) (not (< 0 |q!7|)) (< 0 |p!11|)) (or (not (< 0 c)) (not (= |q!7| 0)) (= |p!11| 0)) (or (not (< 0 |q!7|)) (not (< c 0)) (< |p!11| 0)) (or (not (< 0 |q!7|)) (not (< 0 c)) (< 0 |p!11|)) (or (not (< 0 |q!7|)) (not (= c 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!7|)) (<= (+ c |p!3|) |p!11|)) (or (not (< 0 c)) (not (< |q!7| |q!4|)) (<= (+ c |p!11|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!7|)) (<= (+ c |p!4|) |p!11|)) (or (not (< 0 c)) (not (< |q!7| g)) (<= (+ c |p!11|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!7|)) (<= (+ c |p!7|) |p!11|)) (or (not (< 0 c)) (not (< |q!7| |q!5|)) (<= (+ c |p!11|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| |q!7|)) (<= (+ c |p!10|) |p!11|)) (or (not (< 0 c)) (not (< |q!7| |q!6|)) (<= (+ c |p!11|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!12| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!12|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!12| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!12| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!12|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!12|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!12|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!15| |q!0|)) (<= (+ axes.0.stride |p!5|) |p!12|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!15|)) (<= (+ axes.0.stride |p!12|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!21| |q!0|)) (<= (+ axes.0.stride |p!8|) |p!12|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!21|)) (<= (+ axes.0.stride |p!12|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!13| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!13|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!13| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!13| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!13|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!14| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!14|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!14| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!14| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!14|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!14|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!14|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!16| |q!1|)) (<= (+ axes.1.stride |p!6|) |p!14|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!16|)) (<= (+ axes.1.stride |p!14|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!22| |q!1|)) (<= (+ axes.1.stride |p!9|) |p!14|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!22|)) (<= (+ axes.1.stride |p!14|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!15| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!15|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!15| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!15| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!15|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$s| |i!2| 0 0))) (not (< |sum!2| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0 0))) (not (< 0.0 |sum!2|)) (< 0.0 |p!16|)) (or (not (< 0.0 (|$s| |i!2| 0 0))) (not (= |sum!2| 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< (|$s| |i!2| 0 0) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (|$s| |i!2| 0 0))) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!2|)) (not (= (|$s| |i!2| 0 0) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!17| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!17|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!17| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!17| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!17|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |sk!2|)) (<= (+ axes.0.dilation |p!13|) |p!17|)) (or (not (< 0 axes.0.dilation)) (not (< |sk!2| k0)) (<= (+ axes.0.dilation |p!17|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!18| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!18|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!18| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!18| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!18|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |i!3|)) (<= (+ axes.0.stride |p!1|) |p!18|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!11|)) (<= (+ axes.0.stride |p!18|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!15| |i!3|)) (<= (+ axes.0.stride |p!5|) |p!18|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!15|)) (<= (+ axes.0.stride |p!18|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!21| |i!3|)) (<= (+ axes.0.stride |p!8|) |p!18|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!21|)) (<= (+ axes.0.stride |p!18|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!12|) |p!18|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!18|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |sk!3| 0)) (< |p!19| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |sk!3|)) (< 0 |p!19|)) (or (not (< 0 axes.1.dilation)) (not (= |sk!3| 0)) (= |p!19| 0)) (or (not (< 0 |sk!3|)) (not (< axes.1.dilation 0)) (< |p!19| 0)) (or (not (< 0 |sk!3|)) (not (< 0 axes.1.dilation)) (< 0 |p!19|)) (or (not (< 0 |sk!3|)) (not (= axes.1.dilation 0)) (= |p!19| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 |sk!3|)) (<= (+ axes.1.dilation |p!15|) |p!19|)) (or (not (< 0 axes.1.dilation)) (not (< |sk!3| k1)) (<= (+ axes.1.dilation |p!19|) |p!15|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!20| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!20|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!20| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!20| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!20|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |i!4|)) (<= (+ axes.1.stride |p!2|) |p!20|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!12|)) (<= (+ axes.1.stride |p!20|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!16| |i!4|)) (<= (+ axes.1.stride |p!6|) |p!20|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!16|)) (<= (+ axes.1.stride |p!20|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!22| |i!4|)) (<= (+ axes.1.stride |p!9|) |p!20|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |at!22|)) (<= (+ axes.1.stride |p!20|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| |i!4|)) (<= (+ axes.1.stride |p!14|) |p!20|)) (or (not (< 0 axes.1.stride)) (not (< |i!4| |q!1|)) (<= (+ axes.1.stride |p!20|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!8| 0)) (< |p!21| 0)) (or (not (< 0 c)) (not (< 0 |q!8|)) (< 0 |p!21|)) (or (not (< 0 c)) (not (= |q!8| 0)) (= |p!21| 0)) (or (not (< 0 |q!8|)) (not (< c 0)) (< |p!21| 0)) (or (not (< 0 |q!8|)) (not (< 0 c)) (< 0 |p!21|)) (or (not (< 0 |q!8|)) (not (= c 0)) (= |p!21| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!8|)) (<= (+ c |p!3|) |p!21|)) (or (not (< 0 c)) (not (< |q!8| |q!4|)) (<= (+ c |p!21|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!8|)) (<= (+ c |p!4|) |p!21|)) (or (not (< 0 c)) (not (< |q!8| g)) (<= (+ c |p!21|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!8|)) (<= (+ c |p!7|) |p!21|)) (or (not (< 0 c)) (not (< |q!8| |q!5|)) (<= (+ c |p!21|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| |q!8|)) (<= (+ c |p!10|) |p!21|)) (or (not (< 0 c)) (not (< |q!8| |q!6|)) (<= (+ c |p!21|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!7| |q!8|)) (<= (+ c |p!11|) |p!21|)) (or (not (< 0 c)) (not (< |q!8| |q!7|)) (<= (+ c |p!21|) |p!11|)))) ; product_order
(assert (= |p!22| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!17| |p!18|)) (<= 0 (+ axes.0.padBegin d0 (* (- 1) |p!17|) (* (- 1) |p!18|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!19| |p!20|)) (<= 0 (+ axes.1.padBegin d1 (* (- 1) |p!19|) (* (- 1) |p!20|) (- 1)))) |p!29| 0.0))) ; product_choice
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!23| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!23|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!23| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!23| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!23|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!23| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!23|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!23|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!3| |q!4|) |p!23|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!23| |q!4|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!24| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!24|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!24| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!24| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!24|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!24| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!6| 0)) (< |p!25| 0)) (or (not (< 0 m)) (not (< 0 |q!6|)) (< 0 |p!25|)) (or (not (< 0 m)) (not (= |q!6| 0)) (= |p!25| 0)) (or (not (< 0 |q!6|)) (not (< m 0)) (< |p!25| 0)) (or (not (< 0 |q!6|)) (not (< 0 m)) (< 0 |p!25|)) (or (not (< 0 |q!6|)) (not (= m 0)) (= |p!25| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!7| 0)) (< |p!26| 0)) (or (not (< 0 m)) (not (< 0 |q!7|)) (< 0 |p!26|)) (or (not (< 0 m)) (not (= |q!7| 0)) (= |p!26| 0)) (or (not (< 0 |q!7|)) (not (< m 0)) (< |p!26| 0)) (or (not (< 0 |q!7|)) (not (< 0 m)) (< 0 |p!26|)) (or (not (< 0 |q!7|)) (not (= m 0)) (= |p!26| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!8| 0)) (< |p!27| 0)) (or (not (< 0 m)) (not (< 0 |q!8|)) (< 0 |p!27|)) (or (not (< 0 m)) (not (= |q!8| 0)) (= |p!27| 0)) (or (not (< 0 |q!8|)) (not (< m 0)) (< |p!27| 0)) (or (not (< 0 |q!8|)) (not (< 0 m)) (< 0 |p!27|)) (or (not (< 0 |q!8|)) (not (= m 0)) (= |p!27| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$b| |i!2|))) (not (< (|$s| |i!2| 0 0) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$b| |i!2|))) (not (< 0.0 (|$s| |i!2| 0 0))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$b| |i!2|))) (not (= (|$s| |i!2| 0 0) 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0 0))) (not (< (|$b| |i!2|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0 0))) (not (< 0.0 (|$b| |i!2|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$s| |i!2| 0 0))) (not (= (|$b| |i!2|) 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| |p!0|) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (+ |p!28| |p!16|) (+ |p!28| |sum!3|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scale-into-convolution-with-bias with r=2, obligation: defined
; lemma instances: {digits_below=1, floor_division=6, product_order=39, product_sign=22, quotient_range=2}
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
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |q!2| () Int)
(declare-fun |k!7| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Int)
(declare-fun |p!14| () Int)
(declare-fun |p!15| () Int)
(declare-fun |p!16| () Int)
(declare-fun |p!17| () Int)
(declare-fun |p!18| () Int)
(declare-fun |p!19| () Int)
(declare-fun |p!20| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |k!8| () Int)
(declare-fun |p!21| () Int)
(declare-fun |k!9| () Int)
(declare-fun |p!22| () Int)
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
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!7|) (< |p!7| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (< (+ |p!5| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| |p!0|) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (<= 0 |at!16|) (< |at!16| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!5| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!5|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.1.padBegin))) (< (+ |p!6| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!10|) (< |p!10| |p!4|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (< (+ |p!8| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ |p!8| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!9| (* (- 1) axes.1.padBegin))) (< (+ |p!9| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!20|) (< |at!20| |p!11|))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| |p!4|)))) ; quotient_range
(assert (or (not (and (<= 0 |q!2|) (< |q!2| g))) (not (and (<= 0 |k!7|) (< |k!7| c))) (and (<= 0 (+ |p!10| |k!7|)) (< (+ |p!10| |k!7|) |p!4|)))) ; digits_below
(assert (or (not (and (<= 0 |at!20|) (< |at!20| |p!0|))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 |p!12|) (< |p!12| |p!4|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!13| (+ axes.0.dilation (* (- 1) |p!14|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!14|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!13|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!15| (+ axes.1.dilation (* (- 1) |p!16|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!16|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!15|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!17| |at!20|) (< |at!20| (+ m |p!17|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!18| |at!10|) (< |at!10| (+ m |p!18|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!19| |at!14|) (< |at!14| (+ m |p!19|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!20| 0) (< 0 (+ m |p!20|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!11|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!11|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!11|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!11| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!11|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!11| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!12|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!12|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!12|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!12| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!12|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!12| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!3| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= g 0)) (= |p!4| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 g)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!4|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!3|) |p!4|)) (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!4|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |at!15|)) (not (< axes.0.stride 0)) (< |p!5| 0)) (or (not (< 0 |at!15|)) (not (< 0 axes.0.stride)) (< 0 |p!5|)) (or (not (< 0 |at!15|)) (not (= axes.0.stride 0)) (= |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!15| 0)) (< |p!5| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!15|)) (< 0 |p!5|)) (or (not (< 0 axes.0.stride)) (not (= |at!15| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |at!15|)) (<= (+ axes.0.stride |p!1|) |p!5|)) (or (not (< 0 axes.0.stride)) (not (< |at!15| |at!11|)) (<= (+ axes.0.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!16|)) (not (< axes.1.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!16|)) (not (< 0 axes.1.stride)) (< 0 |p!6|)) (or (not (< 0 |at!16|)) (not (= axes.1.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!16| 0)) (< |p!6| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!16|)) (< 0 |p!6|)) (or (not (< 0 axes.1.stride)) (not (= |at!16| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |at!16|)) (<= (+ axes.1.stride |p!2|) |p!6|)) (or (not (< 0 axes.1.stride)) (not (< |at!16| |at!12|)) (<= (+ axes.1.stride |p!6|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!7| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!7|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!7| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!7| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!7|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!4|)) (<= (+ c |p!3|) |p!7|)) (or (not (< 0 c)) (not (< |q!4| |q!3|)) (<= (+ c |p!7|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!4|) |p!7|)) (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!7|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |at!21|)) (not (< axes.0.stride 0)) (< |p!8| 0)) (or (not (< 0 |at!21|)) (not (< 0 axes.0.stride)) (< 0 |p!8|)) (or (not (< 0 |at!21|)) (not (= axes.0.stride 0)) (= |p!8| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!21| 0)) (< |p!8| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!21|)) (< 0 |p!8|)) (or (not (< 0 axes.0.stride)) (not (= |at!21| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |at!21|)) (<= (+ axes.0.stride |p!1|) |p!8|)) (or (not (< 0 axes.0.stride)) (not (< |at!21| |at!11|)) (<= (+ axes.0.stride |p!8|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!15| |at!21|)) (<= (+ axes.0.stride |p!5|) |p!8|)) (or (not (< 0 axes.0.stride)) (not (< |at!21| |at!15|)) (<= (+ axes.0.stride |p!8|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |at!22|)) (not (< axes.1.stride 0)) (< |p!9| 0)) (or (not (< 0 |at!22|)) (not (< 0 axes.1.stride)) (< 0 |p!9|)) (or (not (< 0 |at!22|)) (not (= axes.1.stride 0)) (= |p!9| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!22| 0)) (< |p!9| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!22|)) (< 0 |p!9|)) (or (not (< 0 axes.1.stride)) (not (= |at!22| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |at!22|)) (<= (+ axes.1.stride |p!2|) |p!9|)) (or (not (< 0 axes.1.stride)) (not (< |at!22| |at!12|)) (<= (+ axes.1.stride |p!9|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!16| |at!22|)) (<= (+ axes.1.stride |p!6|) |p!9|)) (or (not (< 0 axes.1.stride)) (not (< |at!22| |at!16|)) (<= (+ axes.1.stride |p!9|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!2| 0)) (< |p!10| 0)) (or (not (< 0 c)) (not (< 0 |q!2|)) (< 0 |p!10|)) (or (not (< 0 c)) (not (= |q!2| 0)) (= |p!10| 0)) (or (not (< 0 |q!2|)) (not (< c 0)) (< |p!10| 0)) (or (not (< 0 |q!2|)) (not (< 0 c)) (< 0 |p!10|)) (or (not (< 0 |q!2|)) (not (= c 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!2|)) (<= (+ c |p!3|) |p!10|)) (or (not (< 0 c)) (not (< |q!2| |q!3|)) (<= (+ c |p!10|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!2|)) (<= (+ c |p!4|) |p!10|)) (or (not (< 0 c)) (not (< |q!2| g)) (<= (+ c |p!10|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!2|)) (<= (+ c |p!7|) |p!10|)) (or (not (< 0 c)) (not (< |q!2| |q!4|)) (<= (+ c |p!10|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!12| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!12|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!12| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!12| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!12|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!5|)) (<= (+ c |p!3|) |p!12|)) (or (not (< 0 c)) (not (< |q!5| |q!3|)) (<= (+ c |p!12|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!4|) |p!12|)) (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!12|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!5|)) (<= (+ c |p!7|) |p!12|)) (or (not (< 0 c)) (not (< |q!5| |q!4|)) (<= (+ c |p!12|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!2| |q!5|)) (<= (+ c |p!10|) |p!12|)) (or (not (< 0 c)) (not (< |q!5| |q!2|)) (<= (+ c |p!12|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!13| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!13|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!13| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!13| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!13|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!11| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!13|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!11|)) (<= (+ axes.0.stride |p!13|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!15| |q!0|)) (<= (+ axes.0.stride |p!5|) |p!13|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!15|)) (<= (+ axes.0.stride |p!13|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!21| |q!0|)) (<= (+ axes.0.stride |p!8|) |p!13|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!21|)) (<= (+ axes.0.stride |p!13|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!14| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!14|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!14| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!14| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!14|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!15| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!15|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!15| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!15| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!15|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!12| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!15|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!12|)) (<= (+ axes.1.stride |p!15|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!16| |q!1|)) (<= (+ axes.1.stride |p!6|) |p!15|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!16|)) (<= (+ axes.1.stride |p!15|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!22| |q!1|)) (<= (+ axes.1.stride |p!9|) |p!15|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!22|)) (<= (+ axes.1.stride |p!15|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!16| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!16|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!16| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!16| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!16|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!2| 0)) (< |p!17| 0)) (or (not (< 0 m)) (not (< 0 |q!2|)) (< 0 |p!17|)) (or (not (< 0 m)) (not (= |q!2| 0)) (= |p!17| 0)) (or (not (< 0 |q!2|)) (not (< m 0)) (< |p!17| 0)) (or (not (< 0 |q!2|)) (not (< 0 m)) (< 0 |p!17|)) (or (not (< 0 |q!2|)) (not (= m 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!2|)) (<= (+ m |p!0|) |p!17|)) (or (not (< 0 m)) (not (< |q!2| g)) (<= (+ m |p!17|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< c m)) (<= (+ |p!10| |q!2|) |p!17|)) (or (not (< 0 |q!2|)) (not (< m c)) (<= (+ |p!17| |q!2|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!18| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!18|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!18| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!18| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!18|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!18|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!18|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!3| |q!3|) |p!18|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!18| |q!3|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!3|)) (<= (+ m |p!17|) |p!18|)) (or (not (< 0 m)) (not (< |q!3| |q!2|)) (<= (+ m |p!18|) |p!17|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!19| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!19|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!19| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!19| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!19|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!19| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!19|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!19|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!7| |q!4|) |p!19|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!19| |q!4|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!4|)) (<= (+ m |p!17|) |p!19|)) (or (not (< 0 m)) (not (< |q!4| |q!2|)) (<= (+ m |p!19|) |p!17|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!4|)) (<= (+ m |p!18|) |p!19|)) (or (not (< 0 m)) (not (< |q!4| |q!3|)) (<= (+ m |p!19|) |p!18|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!20| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!20|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!20| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!20| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!20|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!5|)) (<= (+ m |p!0|) |p!20|)) (or (not (< 0 m)) (not (< |q!5| g)) (<= (+ m |p!20|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< c m)) (<= (+ |p!12| |q!5|) |p!20|)) (or (not (< 0 |q!5|)) (not (< m c)) (<= (+ |p!20| |q!5|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!2| |q!5|)) (<= (+ m |p!17|) |p!20|)) (or (not (< 0 m)) (not (< |q!5| |q!2|)) (<= (+ m |p!20|) |p!17|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!5|)) (<= (+ m |p!18|) |p!20|)) (or (not (< 0 m)) (not (< |q!5| |q!3|)) (<= (+ m |p!20|) |p!18|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| |q!5|)) (<= (+ m |p!19|) |p!20|)) (or (not (< 0 m)) (not (< |q!5| |q!4|)) (<= (+ m |p!20|) |p!19|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!8| 0)) (< |p!21| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!8|)) (< 0 |p!21|)) (or (not (< 0 axes.0.dilation)) (not (= |k!8| 0)) (= |p!21| 0)) (or (not (< 0 |k!8|)) (not (< axes.0.dilation 0)) (< |p!21| 0)) (or (not (< 0 |k!8|)) (not (< 0 axes.0.dilation)) (< 0 |p!21|)) (or (not (< 0 |k!8|)) (not (= axes.0.dilation 0)) (= |p!21| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |k!8|)) (<= (+ axes.0.dilation |p!14|) |p!21|)) (or (not (< 0 axes.0.dilation)) (not (< |k!8| k0)) (<= (+ axes.0.dilation |p!21|) |p!14|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!9| 0)) (< |p!22| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!9|)) (< 0 |p!22|)) (or (not (< 0 axes.1.dilation)) (not (= |k!9| 0)) (= |p!22| 0)) (or (not (< 0 |k!9|)) (not (< axes.1.dilation 0)) (< |p!22| 0)) (or (not (< 0 |k!9|)) (not (< 0 axes.1.dilation)) (< 0 |p!22|)) (or (not (< 0 |k!9|)) (not (= axes.1.dilation 0)) (= |p!22| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 |k!9|)) (<= (+ axes.1.dilation |p!16|) |p!22|)) (or (not (< 0 axes.1.dilation)) (not (< |k!9| k1)) (<= (+ axes.1.dilation |p!22|) |p!16|)))) ; product_order
(assert (not (and (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!8| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!8| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!10| |k!7|)) (< (+ |p!10| |k!7|) |p!4|))) (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!8| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!8| |p!21| (* (- 1) axes.0.padBegin))) (< (+ |p!8| |p!21| (* (- 1) axes.0.padBegin)) d0))) (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| |p!0|) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ |p!8| |p!21| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!8|) (* (- 1) |p!21|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!9| |p!22| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!9|) (* (- 1) |p!22|) axes.1.padBegin d1 (- 1))))) (and (<= 0 (+ |p!9| |p!22| (* (- 1) axes.1.padBegin))) (< (+ |p!9| |p!22| (* (- 1) axes.1.padBegin)) d1)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scale-into-convolution-with-bias with r=3, obligation: equal
; lemma instances: {floor_division=8, product_choice=1, product_order=34, product_sign=35, sum_linear=1}
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
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |p!10| () Int)
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
(declare-fun |sum!4| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!30| () Int)
(declare-fun |p!31| () Int)
(declare-fun |p!32| () Int)
(declare-fun |p!33| () Int)
(declare-fun |p!34| () Int)
(declare-fun |i!2| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |q!8| () Int)
(declare-fun |$s| (Int Int Int Int) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!22| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!23| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |p!24| () Int)
(declare-fun |i!4| () Int)
(declare-fun |p!25| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |p!26| () Int)
(declare-fun |i!5| () Int)
(declare-fun |p!27| () Int)
(declare-fun |q!9| () Int)
(declare-fun |p!28| () Int)
(declare-fun |p!29| () Real)
(declare-fun |p!36| () Real)
(declare-fun |$b| (Int) Real)
(declare-fun |p!35| () Real)
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
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!9|) (< |p!9| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (< (+ |p!6| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (< (+ |p!7| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (< (+ |p!8| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!13|) (< |p!13| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (< (+ |p!10| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (< (+ |p!11| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (< (+ |p!12| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!14|) (< |p!14| |p!5|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.2.padBegin)) (< (* (- 1) axes.2.padBegin) d2)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!15| (+ axes.0.dilation (* (- 1) |p!16|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!16|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!15|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!17| (+ axes.1.dilation (* (- 1) |p!18|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!18|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!17|))))) ; floor_division
(assert (or (<= axes.2.stride 0) (and (<= |p!19| (+ axes.2.dilation (* (- 1) |p!20|) axes.2.padBegin axes.2.padEnd d2 (- 1))) (< (+ axes.2.dilation (* (- 1) |p!20|) axes.2.padBegin axes.2.padEnd d2 (- 1)) (+ axes.2.stride |p!19|))))) ; floor_division
(assert (= |sum!4| |p!21|)) ; sum_linear
(assert (or (<= m 0) (and (<= |p!30| |at!12|) (< |at!12| (+ m |p!30|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!31| |at!17|) (< |at!17| (+ m |p!31|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!32| |at!24|) (< |at!24| (+ m |p!32|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!33| 0) (< 0 (+ m |p!33|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!34| |i!2|) (< |i!2| (+ m |p!34|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!13|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!13|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!13|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!13| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!13|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!13| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!14|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!14|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!14|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!14| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!14|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!14| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!15|)) (not (< axes.2.stride 0)) (< |p!3| 0)) (or (not (< 0 |at!15|)) (not (< 0 axes.2.stride)) (< 0 |p!3|)) (or (not (< 0 |at!15|)) (not (= axes.2.stride 0)) (= |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!15| 0)) (< |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!15|)) (< 0 |p!3|)) (or (not (< 0 axes.2.stride)) (not (= |at!15| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!4| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= g 0)) (= |p!5| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 g)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!5|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!5|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!4|) |p!5|)) (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!5|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |at!18|)) (not (< axes.0.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!18|)) (not (< 0 axes.0.stride)) (< 0 |p!6|)) (or (not (< 0 |at!18|)) (not (= axes.0.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!18| 0)) (< |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!18|)) (< 0 |p!6|)) (or (not (< 0 axes.0.stride)) (not (= |at!18| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!18|)) (<= (+ axes.0.stride |p!1|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!18| |at!13|)) (<= (+ axes.0.stride |p!6|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!19|)) (not (< axes.1.stride 0)) (< |p!7| 0)) (or (not (< 0 |at!19|)) (not (< 0 axes.1.stride)) (< 0 |p!7|)) (or (not (< 0 |at!19|)) (not (= axes.1.stride 0)) (= |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!19| 0)) (< |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!19|)) (< 0 |p!7|)) (or (not (< 0 axes.1.stride)) (not (= |at!19| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |at!19|)) (<= (+ axes.1.stride |p!2|) |p!7|)) (or (not (< 0 axes.1.stride)) (not (< |at!19| |at!14|)) (<= (+ axes.1.stride |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!20|)) (not (< axes.2.stride 0)) (< |p!8| 0)) (or (not (< 0 |at!20|)) (not (< 0 axes.2.stride)) (< 0 |p!8|)) (or (not (< 0 |at!20|)) (not (= axes.2.stride 0)) (= |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!20| 0)) (< |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!20|)) (< 0 |p!8|)) (or (not (< 0 axes.2.stride)) (not (= |at!20| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |at!20|)) (<= (+ axes.2.stride |p!3|) |p!8|)) (or (not (< 0 axes.2.stride)) (not (< |at!20| |at!15|)) (<= (+ axes.2.stride |p!8|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| 0)) (< |p!9| 0)) (or (not (< 0 c)) (not (< 0 |q!6|)) (< 0 |p!9|)) (or (not (< 0 c)) (not (= |q!6| 0)) (= |p!9| 0)) (or (not (< 0 |q!6|)) (not (< c 0)) (< |p!9| 0)) (or (not (< 0 |q!6|)) (not (< 0 c)) (< 0 |p!9|)) (or (not (< 0 |q!6|)) (not (= c 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!6|)) (<= (+ c |p!4|) |p!9|)) (or (not (< 0 c)) (not (< |q!6| |q!5|)) (<= (+ c |p!9|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!6|)) (<= (+ c |p!5|) |p!9|)) (or (not (< 0 c)) (not (< |q!6| g)) (<= (+ c |p!9|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |at!25|)) (not (< axes.0.stride 0)) (< |p!10| 0)) (or (not (< 0 |at!25|)) (not (< 0 axes.0.stride)) (< 0 |p!10|)) (or (not (< 0 |at!25|)) (not (= axes.0.stride 0)) (= |p!10| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!25| 0)) (< |p!10| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!25|)) (< 0 |p!10|)) (or (not (< 0 axes.0.stride)) (not (= |at!25| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!25|)) (<= (+ axes.0.stride |p!1|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |at!25| |at!13|)) (<= (+ axes.0.stride |p!10|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!18| |at!25|)) (<= (+ axes.0.stride |p!6|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |at!25| |at!18|)) (<= (+ axes.0.stride |p!10|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |at!26|)) (not (< axes.1.stride 0)) (< |p!11| 0)) (or (not (< 0 |at!26|)) (not (< 0 axes.1.stride)) (< 0 |p!11|)) (or (not (< 0 |at!26|)) (not (= axes.1.stride 0)) (= |p!11| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!26| 0)) (< |p!11| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!26|)) (< 0 |p!11|)) (or (not (< 0 axes.1.stride)) (not (= |at!26| 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |at!26|)) (<= (+ axes.1.stride |p!2|) |p!11|)) (or (not (< 0 axes.1.stride)) (not (< |at!26| |at!14|)) (<= (+ axes.1.stride |p!11|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!19| |at!26|)) (<= (+ axes.1.stride |p!7|) |p!11|)) (or (not (< 0 axes.1.stride)) (not (< |at!26| |at!19|)) (<= (+ axes.1.stride |p!11|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |at!27|)) (not (< axes.2.stride 0)) (< |p!12| 0)) (or (not (< 0 |at!27|)) (not (< 0 axes.2.stride)) (< 0 |p!12|)) (or (not (< 0 |at!27|)) (not (= axes.2.stride 0)) (= |p!12| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!27| 0)) (< |p!12| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!27|)) (< 0 |p!12|)) (or (not (< 0 axes.2.stride)) (not (= |at!27| 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |at!27|)) (<= (+ axes.2.stride |p!3|) |p!12|)) (or (not (< 0 axes.2.stride)) (not (< |at!27| |at!15|)) (<= (+ axes.2.stride |p!12|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!20| |at!27|)) (<= (+ axes.2.stride |p!8|) |p!12|)) (or (not (< 0 axes.2.stride)) (not (< |at!27| |at!20|)) (<= (+ axes.2.stride |p!12|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!7| 0)) (< |p!13| 0)) (or (not (< 0 c)) (not (< 0 |q!7|)) (< 0 |p!13|)) (or (not (< 0 c)) (not (= |q!7| 0)) (= |p!13| 0)) (or (not (< 0 |q!7|)) (not (< c 0)) (< |p!13| 0)) (or (not (< 0 |q!7|)) (not (< 0 c)) (< 0 |p!13|)) (or (not (< 0 |q!7|)) (not (= c 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!7|)) (<= (+ c |p!4|) |p!13|)) (or (not (< 0 c)) (not (< |q!7| |q!5|)) (<= (+ c |p!13|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!7|)) (<= (+ c |p!5|) |p!13|)) (or (not (< 0 c)) (not (< |q!7| g)) (<= (+ c |p!13|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| |q!7|)) (<= (+ c |p!9|) |p!13|)) (or (not (< 0 c)) (not (< |q!7| |q!6|)) (<= (+ c |p!13|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!8| 0)) (< |p!14| 0)) (or (not (< 0 c)) (not (< 0 |q!8|)) (< 0 |p!14|)) (or (not (< 0 c)) (not (= |q!8| 0)) (= |p!14| 0)) (or (not (< 0 |q!8|)) (not (< c 0)) (< |p!14| 0)) (or (not (< 0 |q!8|)) (not (< 0 c)) (< 0 |p!14|)) (or (not (< 0 |q!8|)) (not (= c 0)) (= |p!14| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!8|)) (<= (+ c |p!4|) |p!14|)) (or (not (< 0 c)) (not (< |q!8| |q!5|)) (<= (+ c |p!14|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!8|)) (<= (+ c |p!5|) |p!14|)) (or (not (< 0 c)) (not (< |q!8| g)) (<= (+ c |p!14|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| |q!8|)) (<= (+ c |p!9|) |p!14|)) (or (not (< 0 c)) (not (< |q!8| |q!6|)) (<= (+ c |p!14|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!7| |q!8|)) (<= (+ c |p!13|) |p!14|)) (or (not (< 0 c)) (not (< |q!8| |q!7|)) (<= (+ c |p!14|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!15| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!15|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!15| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!15| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!15|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!15|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!13|)) (<= (+ axes.0.stride |p!15|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!18| |q!0|)) (<= (+ axes.0.stride |p!6|) |p!15|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!18|)) (<= (+ axes.0.stride |p!15|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!25| |q!0|)) (<= (+ axes.0.stride |p!10|) |p!15|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!25|)) (<= (+ axes.0.stride |p!15|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!16| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!16|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!16| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!16| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!16|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!17| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!17|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!17| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!17| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!17|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!17|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!14|)) (<= (+ axes.1.stride |p!17|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!19| |q!1|)) (<= (+ axes.1.stride |p!7|) |p!17|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!19|)) (<= (+ axes.1.stride |p!17|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!26| |q!1|)) (<= (+ axes.1.stride |p!11|) |p!17|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!26|)) (<= (+ axes.1.stride |p!17|) |p!11|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!18| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!18|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!18| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!18| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!18|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |q!2| 0)) (< |p!19| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |q!2|)) (< 0 |p!19|)) (or (not (< 0 axes.2.stride)) (not (= |q!2| 0)) (= |p!19| 0)) (or (not (< 0 |q!2|)) (not (< axes.2.stride 0)) (< |p!19| 0)) (or (not (< 0 |q!2|)) (not (< 0 axes.2.stride)) (< 0 |p!19|)) (or (not (< 0 |q!2|)) (not (= axes.2.stride 0)) (= |p!19| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |q!2|)) (<= (+ axes.2.stride |p!3|) |p!19|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!15|)) (<= (+ axes.2.stride |p!19|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!20| |q!2|)) (<= (+ axes.2.stride |p!8|) |p!19|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!20|)) (<= (+ axes.2.stride |p!19|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!27| |q!2|)) (<= (+ axes.2.stride |p!12|) |p!19|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!27|)) (<= (+ axes.2.stride |p!19|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 axes.2.dilation)) (not (< k2 0)) (< |p!20| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 k2)) (< 0 |p!20|)) (or (not (< 0 axes.2.dilation)) (not (= k2 0)) (= |p!20| 0)) (or (not (< 0 k2)) (not (< axes.2.dilation 0)) (< |p!20| 0)) (or (not (< 0 k2)) (not (< 0 axes.2.dilation)) (< 0 |p!20|)) (or (not (< 0 k2)) (not (= axes.2.dilation 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$s| |i!2| 0 0 0))) (not (< |sum!3| 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0 0 0))) (not (< 0.0 |sum!3|)) (< 0.0 |p!21|)) (or (not (< 0.0 (|$s| |i!2| 0 0 0))) (not (= |sum!3| 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< (|$s| |i!2| 0 0 0) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (|$s| |i!2| 0 0 0))) (< 0.0 |p!21|)) (or (not (< 0.0 |sum!3|)) (not (= (|$s| |i!2| 0 0 0) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!22| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!22|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!22| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!22| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!22|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!22| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 |sk!2|)) (<= (+ axes.0.dilation |p!16|) |p!22|)) (or (not (< 0 axes.0.dilation)) (not (< |sk!2| k0)) (<= (+ axes.0.dilation |p!22|) |p!16|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |i!3| 0)) (< |p!23| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |i!3|)) (< 0 |p!23|)) (or (not (< 0 axes.0.stride)) (not (= |i!3| 0)) (= |p!23| 0)) (or (not (< 0 |i!3|)) (not (< axes.0.stride 0)) (< |p!23| 0)) (or (not (< 0 |i!3|)) (not (< 0 axes.0.stride)) (< 0 |p!23|)) (or (not (< 0 |i!3|)) (not (= axes.0.stride 0)) (= |p!23| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |i!3|)) (<= (+ axes.0.stride |p!1|) |p!23|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!13|)) (<= (+ axes.0.stride |p!23|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!18| |i!3|)) (<= (+ axes.0.stride |p!6|) |p!23|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!18|)) (<= (+ axes.0.stride |p!23|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!25| |i!3|)) (<= (+ axes.0.stride |p!10|) |p!23|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |at!25|)) (<= (+ axes.0.stride |p!23|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| |i!3|)) (<= (+ axes.0.stride |p!15|) |p!23|)) (or (not (< 0 axes.0.stride)) (not (< |i!3| |q!0|)) (<= (+ axes.0.stride |p!23|) |p!15|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |sk!3| 0)) (< |p!24| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |sk!3|)) (< 0 |p!24|)) (or (not (< 0 axes.1.dilation)) (not (= |sk!3| 0)) (= |p!24| 0)) (or (not (< 0 |sk!3|)) (not (< axes.1.dilation 0)) (< |p!24| 0)) (or (not (< 0 |sk!3|)) (not (< 0 axes.1.dilation)) (< 0 |p!24|)) (or (not (< 0 |sk!3|)) (not (= axes.1.dilation 0)) (= |p!24| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |i!4| 0)) (< |p!25| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |i!4|)) (< 0 |p!25|)) (or (not (< 0 axes.1.stride)) (not (= |i!4| 0)) (= |p!25| 0)) (or (not (< 0 |i!4|)) (not (< axes.1.stride 0)) (< |p!25| 0)) (or (not (< 0 |i!4|)) (not (< 0 axes.1.stride)) (< 0 |p!25|)) (or (not (< 0 |i!4|)) (not (= axes.1.stride 0)) (= |p!25| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.dilation)) (not (< |sk!4| 0)) (< |p!26| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 |sk!4|)) (< 0 |p!26|)) (or (not (< 0 axes.2.dilation)) (not (= |sk!4| 0)) (= |p!26| 0)) (or (not (< 0 |sk!4|)) (not (< axes.2.dilation 0)) (< |p!26| 0)) (or (not (< 0 |sk!4|)) (not (< 0 axes.2.dilation)) (< 0 |p!26|)) (or (not (< 0 |sk!4|)) (not (= axes.2.dilation 0)) (= |p!26| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |i!5| 0)) (< |p!27| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |i!5|)) (< 0 |p!27|)) (or (not (< 0 axes.2.stride)) (not (= |i!5| 0)) (= |p!27| 0)) (or (not (< 0 |i!5|)) (not (< axes.2.stride 0)) (< |p!27| 0)) (or (not (< 0 |i!5|)) (not (< 0 axes.2.stride)) (< 0 |p!27|)) (or (not (< 0 |i!5|)) (not (= axes.2.stride 0)) (= |p!27| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!9| 0)) (< |p!28| 0)) (or (not (< 0 c)) (not (< 0 |q!9|)) (< 0 |p!28|)) (or (not (< 0 c)) (not (= |q!9| 0)) (= |p!28| 0)) (or (not (< 0 |q!9|)) (not (< c 0)) (< |p!28| 0)) (or (not (< 0 |q!9|)) (not (< 0 c)) (< 0 |p!28|)) (or (not (< 0 |q!9|)) (not (= c 0)) (= |p!28| 0)))) ; product_sign
(assert (= |p!29| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) |p!22| |p!23|)) (<= 0 (+ axes.0.padBegin d0 (* (- 1) |p!22|) (* (- 1) |p!23|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!24| |p!25|)) (<= 0 (+ axes.1.padBegin d1 (* (- 1) |p!24|) (* (- 1) |p!25|) (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) |p!26| |p!27|)) (<= 0 (+ axes.2.padBegin d2 (* (- 1) |p!26|) (* (- 1) |p!27|) (- 1)))) |p!36| 0.0))) ; product_choice
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!30| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!30|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!30| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!30| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!30|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!30| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!6| 0)) (< |p!31| 0)) (or (not (< 0 m)) (not (< 0 |q!6|)) (< 0 |p!31|)) (or (not (< 0 m)) (not (= |q!6| 0)) (= |p!31| 0)) (or (not (< 0 |q!6|)) (not (< m 0)) (< |p!31| 0)) (or (not (< 0 |q!6|)) (not (< 0 m)) (< 0 |p!31|)) (or (not (< 0 |q!6|)) (not (= m 0)) (= |p!31| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!7| 0)) (< |p!32| 0)) (or (not (< 0 m)) (not (< 0 |q!7|)) (< 0 |p!32|)) (or (not (< 0 m)) (not (= |q!7| 0)) (= |p!32| 0)) (or (not (< 0 |q!7|)) (not (< m 0)) (< |p!32| 0)) (or (not (< 0 |q!7|)) (not (< 0 m)) (< 0 |p!32|)) (or (not (< 0 |q!7|)) (not (= m 0)) (= |p!32| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!8| 0)) (< |p!33| 0)) (or (not (< 0 m)) (not (< 0 |q!8|)) (< 0 |p!33|)) (or (not (< 0 m)) (not (= |q!8| 0)) (= |p!33| 0)) (or (not (< 0 |q!8|)) (not (< m 0)) (< |p!33| 0)) (or (not (< 0 |q!8|)) (not (< 0 m)) (< 0 |p!33|)) (or (not (< 0 |q!8|)) (not (= m 0)) (= |p!33| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!9| 0)) (< |p!34| 0)) (or (not (< 0 m)) (not (< 0 |q!9|)) (< 0 |p!34|)) (or (not (< 0 m)) (not (= |q!9| 0)) (= |p!34| 0)) (or (not (< 0 |q!9|)) (not (< m 0)) (< |p!34| 0)) (or (not (< 0 |q!9|)) (not (< 0 m)) (< 0 |p!34|)) (or (not (< 0 |q!9|)) (not (= m 0)) (= |p!34| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$b| |i!2|))) (not (< (|$s| |i!2| 0 0 0) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$b| |i!2|))) (not (< 0.0 (|$s| |i!2| 0 0 0))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$b| |i!2|))) (not (= (|$s| |i!2| 0 0 0) 0.0)) (= |p!35| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0 0 0))) (not (< (|$b| |i!2|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$s| |i!2| 0 0 0))) (not (< 0.0 (|$b| |i!2|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$s| |i!2| 0 0 0))) (not (= (|$b| |i!2|) 0.0)) (= |p!35| 0.0)))) ; product_sign
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| |p!0|) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)) (<= 0 |i!5|) (< |i!5| (+ |q!2| 1)))) (= (+ |p!35| |p!21|) (+ |p!35| |sum!4|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-scale-into-convolution-with-bias with r=3, obligation: defined
; lemma instances: {digits_below=1, floor_division=7, product_order=34, product_sign=28, quotient_range=2}
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
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |p!13| () Int)
(declare-fun |p!14| () Int)
(declare-fun |q!3| () Int)
(declare-fun |k!9| () Int)
(declare-fun |p!15| () Int)
(declare-fun |p!16| () Int)
(declare-fun |p!17| () Int)
(declare-fun |p!18| () Int)
(declare-fun |p!19| () Int)
(declare-fun |p!20| () Int)
(declare-fun |p!21| () Int)
(declare-fun |p!22| () Int)
(declare-fun |p!23| () Int)
(declare-fun |p!24| () Int)
(declare-fun |p!25| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |k!10| () Int)
(declare-fun |p!26| () Int)
(declare-fun |k!11| () Int)
(declare-fun |p!27| () Int)
(declare-fun |k!12| () Int)
(declare-fun |p!28| () Int)
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
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!9|) (< |p!9| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (< (+ |p!6| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (< (+ |p!7| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| |p!0|) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (<= 0 |at!20|) (< |at!20| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!6|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!7| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!7|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!8|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!8| (* (- 1) axes.2.padBegin))) (< (+ |p!8| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!13|) (< |p!13| |p!5|)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (< (+ |p!10| (* (- 1) axes.0.padBegin)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (< (+ |p!11| (* (- 1) axes.1.padBegin)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ |p!10| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!12| (* (- 1) axes.2.padBegin))) (< (+ |p!12| (* (- 1) axes.2.padBegin)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!24|) (< |at!24| |p!14|))) (<= m 0) (and (<= 0 |q!3|) (< |q!3| |p!5|)))) ; quotient_range
(assert (or (not (and (<= 0 |q!3|) (< |q!3| g))) (not (and (<= 0 |k!9|) (< |k!9| c))) (and (<= 0 (+ |p!13| |k!9|)) (< (+ |p!13| |k!9|) |p!5|)))) ; digits_below
(assert (or (not (and (<= 0 |at!24|) (< |at!24| |p!0|))) (<= m 0) (and (<= 0 |q!3|) (< |q!3| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 |p!15|) (< |p!15| |p!5|)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 |p!0|) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.2.padBegin)) (< (* (- 1) axes.2.padBegin) d2)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= |p!16| (+ axes.0.dilation (* (- 1) |p!17|) axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ axes.0.dilation (* (- 1) |p!17|) axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ axes.0.stride |p!16|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!18| (+ axes.1.dilation (* (- 1) |p!19|) axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ axes.1.dilation (* (- 1) |p!19|) axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ axes.1.stride |p!18|))))) ; floor_division
(assert (or (<= axes.2.stride 0) (and (<= |p!20| (+ axes.2.dilation (* (- 1) |p!21|) axes.2.padBegin axes.2.padEnd d2 (- 1))) (< (+ axes.2.dilation (* (- 1) |p!21|) axes.2.padBegin axes.2.padEnd d2 (- 1)) (+ axes.2.stride |p!20|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!22| |at!24|) (< |at!24| (+ m |p!22|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!23| |at!12|) (< |at!12| (+ m |p!23|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!24| |at!17|) (< |at!17| (+ m |p!24|))))) ; floor_division
(assert (or (<= m 0) (and (<= |p!25| 0) (< 0 (+ m |p!25|))))) ; floor_division
(assert (and (or (not (< 0 g)) (not (< m 0)) (< |p!0| 0)) (or (not (< 0 g)) (not (< 0 m)) (< 0 |p!0|)) (or (not (< 0 g)) (not (= m 0)) (= |p!0| 0)) (or (not (< 0 m)) (not (< g 0)) (< |p!0| 0)) (or (not (< 0 m)) (not (< 0 g)) (< 0 |p!0|)) (or (not (< 0 m)) (not (= g 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!13|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |at!13|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |at!13|)) (not (= axes.0.stride 0)) (= |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!13| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!13|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |at!13| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!14|)) (not (< axes.1.stride 0)) (< |p!2| 0)) (or (not (< 0 |at!14|)) (not (< 0 axes.1.stride)) (< 0 |p!2|)) (or (not (< 0 |at!14|)) (not (= axes.1.stride 0)) (= |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!14| 0)) (< |p!2| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!14|)) (< 0 |p!2|)) (or (not (< 0 axes.1.stride)) (not (= |at!14| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 |at!15|)) (not (< axes.2.stride 0)) (< |p!3| 0)) (or (not (< 0 |at!15|)) (not (< 0 axes.2.stride)) (< 0 |p!3|)) (or (not (< 0 |at!15|)) (not (= axes.2.stride 0)) (= |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!15| 0)) (< |p!3| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!15|)) (< 0 |p!3|)) (or (not (< 0 axes.2.stride)) (not (= |at!15| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 c)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 c)) (not (= |q!4| 0)) (= |p!4| 0)) (or (not (< 0 |q!4|)) (not (< c 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 c)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= c 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< g 0)) (< |p!5| 0)) (or (not (< 0 c)) (not (< 0 g)) (< 0 |p!5|)) (or (not (< 0 c)) (not (= g 0)) (= |p!5| 0)) (or (not (< 0 g)) (not (< c 0)) (< |p!5| 0)) (or (not (< 0 g)) (not (< 0 c)) (< 0 |p!5|)) (or (not (< 0 g)) (not (= c 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 g)) (not (< m c)) (<= (+ g |p!0|) |p!5|)) (or (not (< 0 g)) (not (< c m)) (<= (+ g |p!5|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!4| g)) (<= (+ c |p!4|) |p!5|)) (or (not (< 0 c)) (not (< g |q!4|)) (<= (+ c |p!5|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |at!18|)) (not (< axes.0.stride 0)) (< |p!6| 0)) (or (not (< 0 |at!18|)) (not (< 0 axes.0.stride)) (< 0 |p!6|)) (or (not (< 0 |at!18|)) (not (= axes.0.stride 0)) (= |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!18| 0)) (< |p!6| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!18|)) (< 0 |p!6|)) (or (not (< 0 axes.0.stride)) (not (= |at!18| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!18|)) (<= (+ axes.0.stride |p!1|) |p!6|)) (or (not (< 0 axes.0.stride)) (not (< |at!18| |at!13|)) (<= (+ axes.0.stride |p!6|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |at!19|)) (not (< axes.1.stride 0)) (< |p!7| 0)) (or (not (< 0 |at!19|)) (not (< 0 axes.1.stride)) (< 0 |p!7|)) (or (not (< 0 |at!19|)) (not (= axes.1.stride 0)) (= |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!19| 0)) (< |p!7| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!19|)) (< 0 |p!7|)) (or (not (< 0 axes.1.stride)) (not (= |at!19| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |at!19|)) (<= (+ axes.1.stride |p!2|) |p!7|)) (or (not (< 0 axes.1.stride)) (not (< |at!19| |at!14|)) (<= (+ axes.1.stride |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |at!20|)) (not (< axes.2.stride 0)) (< |p!8| 0)) (or (not (< 0 |at!20|)) (not (< 0 axes.2.stride)) (< 0 |p!8|)) (or (not (< 0 |at!20|)) (not (= axes.2.stride 0)) (= |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!20| 0)) (< |p!8| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!20|)) (< 0 |p!8|)) (or (not (< 0 axes.2.stride)) (not (= |at!20| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |at!20|)) (<= (+ axes.2.stride |p!3|) |p!8|)) (or (not (< 0 axes.2.stride)) (not (< |at!20| |at!15|)) (<= (+ axes.2.stride |p!8|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| 0)) (< |p!9| 0)) (or (not (< 0 c)) (not (< 0 |q!5|)) (< 0 |p!9|)) (or (not (< 0 c)) (not (= |q!5| 0)) (= |p!9| 0)) (or (not (< 0 |q!5|)) (not (< c 0)) (< |p!9| 0)) (or (not (< 0 |q!5|)) (not (< 0 c)) (< 0 |p!9|)) (or (not (< 0 |q!5|)) (not (= c 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!5|)) (<= (+ c |p!4|) |p!9|)) (or (not (< 0 c)) (not (< |q!5| |q!4|)) (<= (+ c |p!9|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!5|)) (<= (+ c |p!5|) |p!9|)) (or (not (< 0 c)) (not (< |q!5| g)) (<= (+ c |p!9|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |at!25|)) (not (< axes.0.stride 0)) (< |p!10| 0)) (or (not (< 0 |at!25|)) (not (< 0 axes.0.stride)) (< 0 |p!10|)) (or (not (< 0 |at!25|)) (not (= axes.0.stride 0)) (= |p!10| 0)) (or (not (< 0 axes.0.stride)) (not (< |at!25| 0)) (< |p!10| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |at!25|)) (< 0 |p!10|)) (or (not (< 0 axes.0.stride)) (not (= |at!25| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |at!25|)) (<= (+ axes.0.stride |p!1|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |at!25| |at!13|)) (<= (+ axes.0.stride |p!10|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!18| |at!25|)) (<= (+ axes.0.stride |p!6|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |at!25| |at!18|)) (<= (+ axes.0.stride |p!10|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |at!26|)) (not (< axes.1.stride 0)) (< |p!11| 0)) (or (not (< 0 |at!26|)) (not (< 0 axes.1.stride)) (< 0 |p!11|)) (or (not (< 0 |at!26|)) (not (= axes.1.stride 0)) (= |p!11| 0)) (or (not (< 0 axes.1.stride)) (not (< |at!26| 0)) (< |p!11| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |at!26|)) (< 0 |p!11|)) (or (not (< 0 axes.1.stride)) (not (= |at!26| 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |at!26|)) (<= (+ axes.1.stride |p!2|) |p!11|)) (or (not (< 0 axes.1.stride)) (not (< |at!26| |at!14|)) (<= (+ axes.1.stride |p!11|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!19| |at!26|)) (<= (+ axes.1.stride |p!7|) |p!11|)) (or (not (< 0 axes.1.stride)) (not (< |at!26| |at!19|)) (<= (+ axes.1.stride |p!11|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |at!27|)) (not (< axes.2.stride 0)) (< |p!12| 0)) (or (not (< 0 |at!27|)) (not (< 0 axes.2.stride)) (< 0 |p!12|)) (or (not (< 0 |at!27|)) (not (= axes.2.stride 0)) (= |p!12| 0)) (or (not (< 0 axes.2.stride)) (not (< |at!27| 0)) (< |p!12| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |at!27|)) (< 0 |p!12|)) (or (not (< 0 axes.2.stride)) (not (= |at!27| 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |at!27|)) (<= (+ axes.2.stride |p!3|) |p!12|)) (or (not (< 0 axes.2.stride)) (not (< |at!27| |at!15|)) (<= (+ axes.2.stride |p!12|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!20| |at!27|)) (<= (+ axes.2.stride |p!8|) |p!12|)) (or (not (< 0 axes.2.stride)) (not (< |at!27| |at!20|)) (<= (+ axes.2.stride |p!12|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| 0)) (< |p!13| 0)) (or (not (< 0 c)) (not (< 0 |q!3|)) (< 0 |p!13|)) (or (not (< 0 c)) (not (= |q!3| 0)) (= |p!13| 0)) (or (not (< 0 |q!3|)) (not (< c 0)) (< |p!13| 0)) (or (not (< 0 |q!3|)) (not (< 0 c)) (< 0 |p!13|)) (or (not (< 0 |q!3|)) (not (= c 0)) (= |p!13| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!3|)) (<= (+ c |p!4|) |p!13|)) (or (not (< 0 c)) (not (< |q!3| |q!4|)) (<= (+ c |p!13|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!3|)) (<= (+ c |p!5|) |p!13|)) (or (not (< 0 c)) (not (< |q!3| g)) (<= (+ c |p!13|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!3|)) (<= (+ c |p!9|) |p!13|)) (or (not (< 0 c)) (not (< |q!3| |q!5|)) (<= (+ c |p!13|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!6| 0)) (< |p!15| 0)) (or (not (< 0 c)) (not (< 0 |q!6|)) (< 0 |p!15|)) (or (not (< 0 c)) (not (= |q!6| 0)) (= |p!15| 0)) (or (not (< 0 |q!6|)) (not (< c 0)) (< |p!15| 0)) (or (not (< 0 |q!6|)) (not (< 0 c)) (< 0 |p!15|)) (or (not (< 0 |q!6|)) (not (= c 0)) (= |p!15| 0)))) ; product_sign
(assert (and (or (not (< 0 c)) (not (< |q!4| |q!6|)) (<= (+ c |p!4|) |p!15|)) (or (not (< 0 c)) (not (< |q!6| |q!4|)) (<= (+ c |p!15|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< g |q!6|)) (<= (+ c |p!5|) |p!15|)) (or (not (< 0 c)) (not (< |q!6| g)) (<= (+ c |p!15|) |p!5|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!5| |q!6|)) (<= (+ c |p!9|) |p!15|)) (or (not (< 0 c)) (not (< |q!6| |q!5|)) (<= (+ c |p!15|) |p!9|)))) ; product_order
(assert (and (or (not (< 0 c)) (not (< |q!3| |q!6|)) (<= (+ c |p!13|) |p!15|)) (or (not (< 0 c)) (not (< |q!6| |q!3|)) (<= (+ c |p!15|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!0| 0)) (< |p!16| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!0|)) (< 0 |p!16|)) (or (not (< 0 axes.0.stride)) (not (= |q!0| 0)) (= |p!16| 0)) (or (not (< 0 |q!0|)) (not (< axes.0.stride 0)) (< |p!16| 0)) (or (not (< 0 |q!0|)) (not (< 0 axes.0.stride)) (< 0 |p!16|)) (or (not (< 0 |q!0|)) (not (= axes.0.stride 0)) (= |p!16| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!13| |q!0|)) (<= (+ axes.0.stride |p!1|) |p!16|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!13|)) (<= (+ axes.0.stride |p!16|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!18| |q!0|)) (<= (+ axes.0.stride |p!6|) |p!16|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!18|)) (<= (+ axes.0.stride |p!16|) |p!6|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |at!25| |q!0|)) (<= (+ axes.0.stride |p!10|) |p!16|)) (or (not (< 0 axes.0.stride)) (not (< |q!0| |at!25|)) (<= (+ axes.0.stride |p!16|) |p!10|)))) ; product_order
(assert (and (or (not (< 0 axes.0.dilation)) (not (< k0 0)) (< |p!17| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 k0)) (< 0 |p!17|)) (or (not (< 0 axes.0.dilation)) (not (= k0 0)) (= |p!17| 0)) (or (not (< 0 k0)) (not (< axes.0.dilation 0)) (< |p!17| 0)) (or (not (< 0 k0)) (not (< 0 axes.0.dilation)) (< 0 |p!17|)) (or (not (< 0 k0)) (not (= axes.0.dilation 0)) (= |p!17| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!1| 0)) (< |p!18| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!1|)) (< 0 |p!18|)) (or (not (< 0 axes.1.stride)) (not (= |q!1| 0)) (= |p!18| 0)) (or (not (< 0 |q!1|)) (not (< axes.1.stride 0)) (< |p!18| 0)) (or (not (< 0 |q!1|)) (not (< 0 axes.1.stride)) (< 0 |p!18|)) (or (not (< 0 |q!1|)) (not (= axes.1.stride 0)) (= |p!18| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!14| |q!1|)) (<= (+ axes.1.stride |p!2|) |p!18|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!14|)) (<= (+ axes.1.stride |p!18|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!19| |q!1|)) (<= (+ axes.1.stride |p!7|) |p!18|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!19|)) (<= (+ axes.1.stride |p!18|) |p!7|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |at!26| |q!1|)) (<= (+ axes.1.stride |p!11|) |p!18|)) (or (not (< 0 axes.1.stride)) (not (< |q!1| |at!26|)) (<= (+ axes.1.stride |p!18|) |p!11|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< k1 0)) (< |p!19| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 k1)) (< 0 |p!19|)) (or (not (< 0 axes.1.dilation)) (not (= k1 0)) (= |p!19| 0)) (or (not (< 0 k1)) (not (< axes.1.dilation 0)) (< |p!19| 0)) (or (not (< 0 k1)) (not (< 0 axes.1.dilation)) (< 0 |p!19|)) (or (not (< 0 k1)) (not (= axes.1.dilation 0)) (= |p!19| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |q!2| 0)) (< |p!20| 0)) (or (not (< 0 axes.2.stride)) (not (< 0 |q!2|)) (< 0 |p!20|)) (or (not (< 0 axes.2.stride)) (not (= |q!2| 0)) (= |p!20| 0)) (or (not (< 0 |q!2|)) (not (< axes.2.stride 0)) (< |p!20| 0)) (or (not (< 0 |q!2|)) (not (< 0 axes.2.stride)) (< 0 |p!20|)) (or (not (< 0 |q!2|)) (not (= axes.2.stride 0)) (= |p!20| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!15| |q!2|)) (<= (+ axes.2.stride |p!3|) |p!20|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!15|)) (<= (+ axes.2.stride |p!20|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!20| |q!2|)) (<= (+ axes.2.stride |p!8|) |p!20|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!20|)) (<= (+ axes.2.stride |p!20|) |p!8|)))) ; product_order
(assert (and (or (not (< 0 axes.2.stride)) (not (< |at!27| |q!2|)) (<= (+ axes.2.stride |p!12|) |p!20|)) (or (not (< 0 axes.2.stride)) (not (< |q!2| |at!27|)) (<= (+ axes.2.stride |p!20|) |p!12|)))) ; product_order
(assert (and (or (not (< 0 axes.2.dilation)) (not (< k2 0)) (< |p!21| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 k2)) (< 0 |p!21|)) (or (not (< 0 axes.2.dilation)) (not (= k2 0)) (= |p!21| 0)) (or (not (< 0 k2)) (not (< axes.2.dilation 0)) (< |p!21| 0)) (or (not (< 0 k2)) (not (< 0 axes.2.dilation)) (< 0 |p!21|)) (or (not (< 0 k2)) (not (= axes.2.dilation 0)) (= |p!21| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!3| 0)) (< |p!22| 0)) (or (not (< 0 m)) (not (< 0 |q!3|)) (< 0 |p!22|)) (or (not (< 0 m)) (not (= |q!3| 0)) (= |p!22| 0)) (or (not (< 0 |q!3|)) (not (< m 0)) (< |p!22| 0)) (or (not (< 0 |q!3|)) (not (< 0 m)) (< 0 |p!22|)) (or (not (< 0 |q!3|)) (not (= m 0)) (= |p!22| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!3|)) (<= (+ m |p!0|) |p!22|)) (or (not (< 0 m)) (not (< |q!3| g)) (<= (+ m |p!22|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< c m)) (<= (+ |p!13| |q!3|) |p!22|)) (or (not (< 0 |q!3|)) (not (< m c)) (<= (+ |p!22| |q!3|) |p!13|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!4| 0)) (< |p!23| 0)) (or (not (< 0 m)) (not (< 0 |q!4|)) (< 0 |p!23|)) (or (not (< 0 m)) (not (= |q!4| 0)) (= |p!23| 0)) (or (not (< 0 |q!4|)) (not (< m 0)) (< |p!23| 0)) (or (not (< 0 |q!4|)) (not (< 0 m)) (< 0 |p!23|)) (or (not (< 0 |q!4|)) (not (= m 0)) (= |p!23| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< g |q!4|)) (<= (+ m |p!0|) |p!23|)) (or (not (< 0 m)) (not (< |q!4| g)) (<= (+ m |p!23|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< c m)) (<= (+ |p!4| |q!4|) |p!23|)) (or (not (< 0 |q!4|)) (not (< m c)) (<= (+ |p!23| |q!4|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!3| |q!4|)) (<= (+ m |p!22|) |p!23|)) (or (not (< 0 m)) (not (< |q!4| |q!3|)) (<= (+ m |p!23|) |p!22|)))) ; product_order
(assert (and (or (not (< 0 m)) (not (< |q!5| 0)) (< |p!24| 0)) (or (not (< 0 m)) (not (< 0 |q!5|)) (< 0 |p!24|)) (or (not (< 0 m)) (not (= |q!5| 0)) (= |p!24| 0)) (or (not (< 0 |q!5|)) (not (< m 0)) (< |p!24| 0)) (or (not (< 0 |q!5|)) (not (< 0 m)) (< 0 |p!24|)) (or (not (< 0 |q!5|)) (not (= m 0)) (= |p!24| 0)))) ; product_sign
(assert (and (or (not (< 0 m)) (not (< |q!6| 0)) (< |p!25| 0)) (or (not (< 0 m)) (not (< 0 |q!6|)) (< 0 |p!25|)) (or (not (< 0 m)) (not (= |q!6| 0)) (= |p!25| 0)) (or (not (< 0 |q!6|)) (not (< m 0)) (< |p!25| 0)) (or (not (< 0 |q!6|)) (not (< 0 m)) (< 0 |p!25|)) (or (not (< 0 |q!6|)) (not (= m 0)) (= |p!25| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |k!10| 0)) (< |p!26| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |k!10|)) (< 0 |p!26|)) (or (not (< 0 axes.0.dilation)) (not (= |k!10| 0)) (= |p!26| 0)) (or (not (< 0 |k!10|)) (not (< axes.0.dilation 0)) (< |p!26| 0)) (or (not (< 0 |k!10|)) (not (< 0 axes.0.dilation)) (< 0 |p!26|)) (or (not (< 0 |k!10|)) (not (= axes.0.dilation 0)) (= |p!26| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |k!11| 0)) (< |p!27| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |k!11|)) (< 0 |p!27|)) (or (not (< 0 axes.1.dilation)) (not (= |k!11| 0)) (= |p!27| 0)) (or (not (< 0 |k!11|)) (not (< axes.1.dilation 0)) (< |p!27| 0)) (or (not (< 0 |k!11|)) (not (< 0 axes.1.dilation)) (< 0 |p!27|)) (or (not (< 0 |k!11|)) (not (= axes.1.dilation 0)) (= |p!27| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.2.dilation)) (not (< |k!12| 0)) (< |p!28| 0)) (or (not (< 0 axes.2.dilation)) (not (< 0 |k!12|)) (< 0 |p!28|)) (or (not (< 0 axes.2.dilation)) (not (= |k!12| 0)) (= |p!28| 0)) (or (not (< 0 |k!12|)) (not (< axes.2.dilation 0)) (< |p!28| 0)) (or (not (< 0 |k!12|)) (not (< 0 axes.2.dilation)) (< 0 |p!28|)) (or (not (< 0 |k!12|)) (not (= axes.2.dilation 0)) (= |p!28| 0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!10| |p!26| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) (* (- 1) |p!26|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| |p!27| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) (* (- 1) |p!27|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| |p!28| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) (* (- 1) |p!28|) axes.2.padBegin d2 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!10| |p!26| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) (* (- 1) |p!26|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| |p!27| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) (* (- 1) |p!27|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| |p!28| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) (* (- 1) |p!28|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!13| |k!9|)) (< (+ |p!13| |k!9|) |p!5|))) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!10| |p!26| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) (* (- 1) |p!26|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| |p!27| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) (* (- 1) |p!27|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| |p!28| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) (* (- 1) |p!28|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!10| |p!26| (* (- 1) axes.0.padBegin))) (< (+ |p!10| |p!26| (* (- 1) axes.0.padBegin)) d0))) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!10| |p!26| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) (* (- 1) |p!26|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| |p!27| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) (* (- 1) |p!27|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| |p!28| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) (* (- 1) |p!28|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!11| |p!27| (* (- 1) axes.1.padBegin))) (< (+ |p!11| |p!27| (* (- 1) axes.1.padBegin)) d1))) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| |p!0|) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |at!27|) (< |at!27| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ |p!10| |p!26| (* (- 1) axes.0.padBegin))) (<= 0 (+ (* (- 1) |p!10|) (* (- 1) |p!26|) axes.0.padBegin d0 (- 1))) (<= 0 (+ |p!11| |p!27| (* (- 1) axes.1.padBegin))) (<= 0 (+ (* (- 1) |p!11|) (* (- 1) |p!27|) axes.1.padBegin d1 (- 1))) (<= 0 (+ |p!12| |p!28| (* (- 1) axes.2.padBegin))) (<= 0 (+ (* (- 1) |p!12|) (* (- 1) |p!28|) axes.2.padBegin d2 (- 1))))) (and (<= 0 (+ |p!12| |p!28| (* (- 1) axes.2.padBegin))) (< (+ |p!12| |p!28| (* (- 1) axes.2.padBegin)) d2)))))) ; the negated goal
(check-sat)
(reset)

