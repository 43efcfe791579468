; rule fold-batch-normalization-into-transposed-convolution-with-bias with r=1, obligation: equal
; lemma instances: {cofactor=11, floor_division=4, inverse=1, inverse_positive=1, product_cancel=6, product_choice=1, product_order=6, product_sign=8, sqrt_square=1, sum_linear=1}
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
(declare-fun o.0 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |p!1| () Int)
(declare-fun |q!3| () Int)
(declare-fun |p!2| () Int)
(declare-fun |q!4| () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun e () Real)
(declare-fun |p!3| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |i!3| () Int)
(declare-fun |q!5| () Int)
(declare-fun |p!8| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |$w| (Int Int Int) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |p!9| () Real)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 0 o.0)) ; the least o.0
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) |at!14|) (* (- 1) axes.0.padBegin) |p!0|)) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) |at!14|) (* (- 1) axes.0.padBegin) |p!0|)) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))))) (and (<= 0 |q!2|) (< |q!2| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) |at!20|) (* (- 1) axes.0.padBegin) |p!1|)) (<= 0 |q!3|) (<= 0 (+ d0 (* (- 1) |q!3|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) |at!20|) (* (- 1) axes.0.padBegin) |p!1|)) (<= 0 |q!3|) (<= 0 (+ d0 (* (- 1) |q!3|) (- 1))))) (and (<= 0 |q!3|) (< |q!3| d0)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) |p!2|)) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) |p!2|)) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))))) (and (<= 0 |q!4|) (< |q!4| d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!3| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= |p!4| (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| m))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| m) (< 0 o.0))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| m) (< 0 o.0))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!1| |p!5|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| k0) (not (= (ite (and (<= 0 (+ |p!6| (* (- 1) axes.0.padBegin) |p!7| (* (- 1) |i!3|))) (<= 0 |q!5|) (<= 0 (+ d0 (* (- 1) |q!5|) (- 1)))) |p!8| 0.0) |p!10|))))) ; sum_linear
(assert (or (<= axes.0.stride 0) (and (<= |p!0| (+ |at!14| axes.0.padBegin)) (< (+ |at!14| axes.0.padBegin) (+ axes.0.stride |p!0|))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= |p!1| (+ |at!20| axes.0.padBegin)) (< (+ |at!20| axes.0.padBegin) (+ axes.0.stride |p!1|))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= |p!2| axes.0.padBegin) (< axes.0.padBegin (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= |p!7| (+ (* (- 1) |p!6|) axes.0.padBegin |i!3|)) (< (+ (* (- 1) |p!6|) axes.0.padBegin |i!3|) (+ axes.0.stride |p!7|))))) ; floor_division
(assert (or (not (= |p!3| 1.0)) (= |p!11| |p!12|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!13| (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!14| |p!15|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!16| |p!5|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!17| |sum!1|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!13| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!14| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!16| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!17| 0.0))) ; cofactor
(assert (or (not (= |sum!1| |p!5|)) (= |p!17| |p!16|))) ; cofactor
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!2|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |q!2| 0)) (= |p!0| 0)) (or (not (< 0 |q!2|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |q!2|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |q!2|)) (not (= axes.0.stride 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!3| 0)) (< |p!1| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!3|)) (< 0 |p!1|)) (or (not (< 0 axes.0.stride)) (not (= |q!3| 0)) (= |p!1| 0)) (or (not (< 0 |q!3|)) (not (< axes.0.stride 0)) (< |p!1| 0)) (or (not (< 0 |q!3|)) (not (< 0 axes.0.stride)) (< 0 |p!1|)) (or (not (< 0 |q!3|)) (not (= axes.0.stride 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| |q!3|)) (<= (+ axes.0.stride |p!0|) |p!1|)) (or (not (< 0 axes.0.stride)) (not (< |q!3| |q!2|)) (<= (+ axes.0.stride |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!4| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!4|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!4| 0)) (= |p!2| 0)) (or (not (< 0 |q!4|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!4|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!4|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| |q!4|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!4| |q!2|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!3| |q!4|)) (<= (+ axes.0.stride |p!1|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!4| |q!3|)) (<= (+ axes.0.stride |p!2|) |p!1|)))) ; product_order
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!3| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (= (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (<= 0.0 |p!4|)) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!6| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!6|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!6| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!6| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!6|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!5| 0)) (< |p!7| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!5|)) (< 0 |p!7|)) (or (not (< 0 axes.0.stride)) (not (= |q!5| 0)) (= |p!7| 0)) (or (not (< 0 |q!5|)) (not (< axes.0.stride 0)) (< |p!7| 0)) (or (not (< 0 |q!5|)) (not (< 0 axes.0.stride)) (< 0 |p!7|)) (or (not (< 0 |q!5|)) (not (= axes.0.stride 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| |q!5|)) (<= (+ axes.0.stride |p!0|) |p!7|)) (or (not (< 0 axes.0.stride)) (not (< |q!5| |q!2|)) (<= (+ axes.0.stride |p!7|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!3| |q!5|)) (<= (+ axes.0.stride |p!1|) |p!7|)) (or (not (< 0 axes.0.stride)) (not (< |q!5| |q!3|)) (<= (+ axes.0.stride |p!7|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!4| |q!5|)) (<= (+ axes.0.stride |p!2|) |p!7|)) (or (not (< 0 axes.0.stride)) (not (< |q!5| |q!4|)) (<= (+ axes.0.stride |p!7|) |p!2|)))) ; product_order
(assert (and (or (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2|))) (not (< (|$x| |i!1| |sk!1| |q!5|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2|))) (not (< 0.0 (|$x| |i!1| |sk!1| |q!5|))) (< 0.0 |p!9|)) (or (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2|))) (not (= (|$x| |i!1| |sk!1| |q!5|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| |q!5|))) (not (< (|$w| |sk!1| |i!2| |sk!2|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| |q!5|))) (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2|))) (< 0.0 |p!9|)) (or (not (< 0.0 (|$x| |i!1| |sk!1| |q!5|))) (not (= (|$w| |sk!1| |i!2| |sk!2|) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (= |p!10| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* (- 1) |i!3|) |p!6| |p!7|)) (<= 0 |q!5|) (<= 0 (+ d0 (* (- 1) |q!5|) (- 1)))) |p!8| 0.0))) ; product_choice
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!11| |p!12|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!13| (|$bias| |i!2|)))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!14| |p!15|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!16| |p!5|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!17| |sum!1|))) ; product_cancel
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| o.0))) (= (+ |p!12| (|$bias| |i!2|) (* (- 1.0) |p!15|) |p!5|) (+ |p!12| (|$bias| |i!2|) (* (- 1.0) |p!15|) |sum!1|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-transposed-convolution-with-bias with r=1, obligation: defined
; lemma instances: {floor_division=4, quotient_range=1, sqrt_square=2}
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
(declare-fun o.0 () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |q!2| () Int)
(declare-fun |k!6| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!8| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!9| () Int)
(declare-fun |k!5| () Int)
(assert (<= 0 n)) ; the least n
(assert (<= 0 c)) ; the least c
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k0)) ; the least k0
(assert (<= 1 axes.0.stride)) ; the least axes.0.stride
(assert (<= 1 axes.0.dilation)) ; the least axes.0.dilation
(assert (<= 0 axes.0.padBegin)) ; the least axes.0.padBegin
(assert (<= 0 axes.0.padEnd)) ; the least axes.0.padEnd
(assert (<= 0 o.0)) ; the least o.0
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!1|) (* (- 1) |at!14|))) (<= 0 |q!1|) (<= 0 (+ d0 (* (- 1) |q!1|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| m) (<= 0 |at!14|) (< |at!14| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!1|) (* (- 1) |at!14|))) (<= 0 |q!1|) (<= 0 (+ d0 (* (- 1) |q!1|) (- 1))))) (and (<= 0 |q!1|) (< |q!1| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!2|) (* (- 1) |at!20|))) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!2|) (* (- 1) |at!20|))) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))))) (and (<= 0 |q!2|) (< |q!2| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 (+ (* (- 1) axes.0.dilation |k!6|) axes.0.padBegin |at!20|)) (< (+ (* (- 1) axes.0.dilation |k!6|) axes.0.padBegin |at!20|) (* d0 axes.0.stride)))) (<= axes.0.stride 0) (and (<= 0 |q!0|) (< |q!0| d0)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!3|))) (<= 0 |q!3|) (<= 0 (+ d0 (* (- 1) |q!3|) (- 1))))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!3|))) (<= 0 |q!3|) (<= 0 (+ d0 (* (- 1) |q!3|) (- 1))))) (and (<= 0 |q!3|) (< |q!3| d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (<= 0 |at!8|) (< |at!8| m))) (< 0.0 (+ (|$var| |at!8|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!8|) (< |at!8| m) (< 0 o.0))) (<= 0.0 (+ (|$var| |at!8|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!8|) (< |at!8| m) (< 0 o.0))) (not (= (f_sqrt (+ (|$var| |at!8|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!9|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!9|) e))) (= (* (f_sqrt (+ (|$var| |at!9|) e)) (f_sqrt (+ (|$var| |at!9|) e))) (+ (|$var| |at!9|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m))) (< 0.0 (+ (|$var| |at!9|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!9|) (< |at!9| m) (< 0 o.0))) (<= 0.0 (+ (|$var| |at!9|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!9|) (< |at!9| m) (< 0 o.0))) (not (= (f_sqrt (+ (|$var| |at!9|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation |k!6|) axes.0.padBegin |at!20|)) (< (+ (* (- 1) axes.0.dilation |k!6|) axes.0.padBegin |at!20|) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!1|) (+ axes.0.padBegin |at!14|)) (< (+ axes.0.padBegin |at!14|) (+ (* axes.0.stride |q!1|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!2|) (+ axes.0.padBegin |at!20|)) (< (+ axes.0.padBegin |at!20|) (+ (* axes.0.stride |q!2|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!3|) axes.0.padBegin) (< axes.0.padBegin (+ (* axes.0.stride |q!3|) axes.0.stride))))) ; floor_division
(assert (or (< (+ (|$var| |at!8|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!8|) e))) (= (* (f_sqrt (+ (|$var| |at!8|) e)) (f_sqrt (+ (|$var| |at!8|) e))) (+ (|$var| |at!8|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!8|) (< |at!8| m))) (<= 0.0 (+ (|$var| |at!8|) e))) (or (not (and (<= 0 |at!9|) (< |at!9| m))) (not (= (f_sqrt (+ (|$var| |at!9|) e)) 0.0))) (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0))) (< 0 axes.0.stride)) (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ (* axes.0.dilation |k!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |q!0|) (* (- 1) |at!20|))) (<= 0 |q!0|) (<= 0 (+ d0 (* (- 1) |q!0|) (- 1))))) (< 0 axes.0.stride)) (or (not (and (<= 0 |at!18|) (< |at!18| n) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| o.0) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ (* axes.0.dilation |k!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |q!0|) (* (- 1) |at!20|))) (<= 0 |q!0|) (<= 0 (+ d0 (* (- 1) |q!0|) (- 1))))) (and (<= 0 |q!0|) (< |q!0| d0)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-transposed-convolution-with-bias with r=2, obligation: equal
; lemma instances: {cofactor=11, floor_division=8, inverse=1, inverse_positive=1, product_cancel=6, product_choice=1, product_order=12, product_sign=13, sqrt_square=1, sum_linear=1}
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
(declare-fun o.0 () Int)
(declare-fun o.1 () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!2| () Int)
(declare-fun |p!1| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |p!2| () Int)
(declare-fun |q!4| () Int)
(declare-fun |p!3| () Int)
(declare-fun |q!5| () Int)
(declare-fun |p!4| () Int)
(declare-fun |q!6| () Int)
(declare-fun |p!5| () Int)
(declare-fun |q!7| () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun |i!2| () Int)
(declare-fun e () Real)
(declare-fun |p!6| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!7| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!8| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |i!3| () Int)
(declare-fun |q!8| () Int)
(declare-fun |p!11| () Int)
(declare-fun |p!12| () Int)
(declare-fun |i!4| () Int)
(declare-fun |q!9| () Int)
(declare-fun |p!13| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |p!18| () Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |p!19| () Real)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |$w| (Int Int Int Int) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |p!14| () Real)
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
(assert (<= 0 o.0)) ; the least o.0
(assert (<= 0 o.1)) ; the least o.1
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!17|) (* (- 1) axes.0.padBegin) |p!0|)) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) |at!18|) (* (- 1) axes.1.padBegin) |p!1|)) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!17|) (* (- 1) axes.0.padBegin) |p!0|)) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) |at!18|) (* (- 1) axes.1.padBegin) |p!1|)) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!17|) (* (- 1) axes.0.padBegin) |p!0|)) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) |at!18|) (* (- 1) axes.1.padBegin) |p!1|)) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (and (<= 0 |q!2|) (< |q!2| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!17|) (* (- 1) axes.0.padBegin) |p!0|)) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) |at!18|) (* (- 1) axes.1.padBegin) |p!1|)) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (and (<= 0 |q!3|) (< |q!3| d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!24|) (* (- 1) axes.0.padBegin) |p!2|)) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) |at!25|) (* (- 1) axes.1.padBegin) |p!3|)) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!24|) (* (- 1) axes.0.padBegin) |p!2|)) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) |at!25|) (* (- 1) axes.1.padBegin) |p!3|)) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!24|) (* (- 1) axes.0.padBegin) |p!2|)) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) |at!25|) (* (- 1) axes.1.padBegin) |p!3|)) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (and (<= 0 |q!4|) (< |q!4| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) |at!24|) (* (- 1) axes.0.padBegin) |p!2|)) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) |at!25|) (* (- 1) axes.1.padBegin) |p!3|)) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (and (<= 0 |q!5|) (< |q!5| d1)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (and (<= 0 |q!6|) (< |q!6| d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) |p!4|)) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) |p!5|)) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (and (<= 0 |q!7|) (< |q!7| d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!6| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= |p!7| (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| m))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| m) (< 0 o.0) (< 0 o.1))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| m) (< 0 o.0) (< 0 o.1))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!1| |p!8|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| k0) (<= 0 |sk!3|) (< |sk!3| k1) (not (= (ite (and (<= 0 (+ |p!9| (* (- 1) axes.0.padBegin) |p!10| (* (- 1) |i!3|))) (<= 0 |q!8|) (<= 0 (+ d0 (* (- 1) |q!8|) (- 1))) (<= 0 (+ |p!11| (* (- 1) axes.1.padBegin) |p!12| (* (- 1) |i!4|))) (<= 0 |q!9|) (<= 0 (+ d1 (* (- 1) |q!9|) (- 1)))) |p!13| 0.0) |p!15|))))) ; sum_linear
(assert (or (<= axes.0.stride 0) (and (<= |p!0| (+ |at!17| axes.0.padBegin)) (< (+ |at!17| axes.0.padBegin) (+ axes.0.stride |p!0|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!1| (+ |at!18| axes.1.padBegin)) (< (+ |at!18| axes.1.padBegin) (+ axes.1.stride |p!1|))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= |p!2| (+ |at!24| axes.0.padBegin)) (< (+ |at!24| axes.0.padBegin) (+ axes.0.stride |p!2|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!3| (+ |at!25| axes.1.padBegin)) (< (+ |at!25| axes.1.padBegin) (+ axes.1.stride |p!3|))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= |p!4| axes.0.padBegin) (< axes.0.padBegin (+ axes.0.stride |p!4|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!5| axes.1.padBegin) (< axes.1.padBegin (+ axes.1.stride |p!5|))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= |p!10| (+ (* (- 1) |p!9|) axes.0.padBegin |i!3|)) (< (+ (* (- 1) |p!9|) axes.0.padBegin |i!3|) (+ axes.0.stride |p!10|))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= |p!12| (+ (* (- 1) |p!11|) axes.1.padBegin |i!4|)) (< (+ (* (- 1) |p!11|) axes.1.padBegin |i!4|) (+ axes.1.stride |p!12|))))) ; floor_division
(assert (or (not (= |p!6| 1.0)) (= |p!16| |p!17|))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!18| (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!19| |p!20|))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!21| |p!8|))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!22| |sum!1|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!16| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!18| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!19| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!21| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!22| 0.0))) ; cofactor
(assert (or (not (= |sum!1| |p!8|)) (= |p!22| |p!21|))) ; cofactor
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| 0)) (< |p!0| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!2|)) (< 0 |p!0|)) (or (not (< 0 axes.0.stride)) (not (= |q!2| 0)) (= |p!0| 0)) (or (not (< 0 |q!2|)) (not (< axes.0.stride 0)) (< |p!0| 0)) (or (not (< 0 |q!2|)) (not (< 0 axes.0.stride)) (< 0 |p!0|)) (or (not (< 0 |q!2|)) (not (= axes.0.stride 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!3| 0)) (< |p!1| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!3|)) (< 0 |p!1|)) (or (not (< 0 axes.1.stride)) (not (= |q!3| 0)) (= |p!1| 0)) (or (not (< 0 |q!3|)) (not (< axes.1.stride 0)) (< |p!1| 0)) (or (not (< 0 |q!3|)) (not (< 0 axes.1.stride)) (< 0 |p!1|)) (or (not (< 0 |q!3|)) (not (= axes.1.stride 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!4| 0)) (< |p!2| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!4|)) (< 0 |p!2|)) (or (not (< 0 axes.0.stride)) (not (= |q!4| 0)) (= |p!2| 0)) (or (not (< 0 |q!4|)) (not (< axes.0.stride 0)) (< |p!2| 0)) (or (not (< 0 |q!4|)) (not (< 0 axes.0.stride)) (< 0 |p!2|)) (or (not (< 0 |q!4|)) (not (= axes.0.stride 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| |q!4|)) (<= (+ axes.0.stride |p!0|) |p!2|)) (or (not (< 0 axes.0.stride)) (not (< |q!4| |q!2|)) (<= (+ axes.0.stride |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!5| 0)) (< |p!3| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!5|)) (< 0 |p!3|)) (or (not (< 0 axes.1.stride)) (not (= |q!5| 0)) (= |p!3| 0)) (or (not (< 0 |q!5|)) (not (< axes.1.stride 0)) (< |p!3| 0)) (or (not (< 0 |q!5|)) (not (< 0 axes.1.stride)) (< 0 |p!3|)) (or (not (< 0 |q!5|)) (not (= axes.1.stride 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!3| |q!5|)) (<= (+ axes.1.stride |p!1|) |p!3|)) (or (not (< 0 axes.1.stride)) (not (< |q!5| |q!3|)) (<= (+ axes.1.stride |p!3|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!6| 0)) (< |p!4| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!6|)) (< 0 |p!4|)) (or (not (< 0 axes.0.stride)) (not (= |q!6| 0)) (= |p!4| 0)) (or (not (< 0 |q!6|)) (not (< axes.0.stride 0)) (< |p!4| 0)) (or (not (< 0 |q!6|)) (not (< 0 axes.0.stride)) (< 0 |p!4|)) (or (not (< 0 |q!6|)) (not (= axes.0.stride 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| |q!6|)) (<= (+ axes.0.stride |p!0|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |q!6| |q!2|)) (<= (+ axes.0.stride |p!4|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!4| |q!6|)) (<= (+ axes.0.stride |p!2|) |p!4|)) (or (not (< 0 axes.0.stride)) (not (< |q!6| |q!4|)) (<= (+ axes.0.stride |p!4|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!7| 0)) (< |p!5| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!7|)) (< 0 |p!5|)) (or (not (< 0 axes.1.stride)) (not (= |q!7| 0)) (= |p!5| 0)) (or (not (< 0 |q!7|)) (not (< axes.1.stride 0)) (< |p!5| 0)) (or (not (< 0 |q!7|)) (not (< 0 axes.1.stride)) (< 0 |p!5|)) (or (not (< 0 |q!7|)) (not (= axes.1.stride 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!3| |q!7|)) (<= (+ axes.1.stride |p!1|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |q!7| |q!3|)) (<= (+ axes.1.stride |p!5|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!5| |q!7|)) (<= (+ axes.1.stride |p!3|) |p!5|)) (or (not (< 0 axes.1.stride)) (not (< |q!7| |q!5|)) (<= (+ axes.1.stride |p!5|) |p!3|)))) ; product_order
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!6| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e))))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (not (= (f_inv (f_sqrt (+ (|$var| |i!2|) e))) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (<= 0.0 |p!7|)) ; product_sign
(assert (and (or (not (< 0 axes.0.dilation)) (not (< |sk!2| 0)) (< |p!9| 0)) (or (not (< 0 axes.0.dilation)) (not (< 0 |sk!2|)) (< 0 |p!9|)) (or (not (< 0 axes.0.dilation)) (not (= |sk!2| 0)) (= |p!9| 0)) (or (not (< 0 |sk!2|)) (not (< axes.0.dilation 0)) (< |p!9| 0)) (or (not (< 0 |sk!2|)) (not (< 0 axes.0.dilation)) (< 0 |p!9|)) (or (not (< 0 |sk!2|)) (not (= axes.0.dilation 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!8| 0)) (< |p!10| 0)) (or (not (< 0 axes.0.stride)) (not (< 0 |q!8|)) (< 0 |p!10|)) (or (not (< 0 axes.0.stride)) (not (= |q!8| 0)) (= |p!10| 0)) (or (not (< 0 |q!8|)) (not (< axes.0.stride 0)) (< |p!10| 0)) (or (not (< 0 |q!8|)) (not (< 0 axes.0.stride)) (< 0 |p!10|)) (or (not (< 0 |q!8|)) (not (= axes.0.stride 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!2| |q!8|)) (<= (+ axes.0.stride |p!0|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!8| |q!2|)) (<= (+ axes.0.stride |p!10|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!4| |q!8|)) (<= (+ axes.0.stride |p!2|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!8| |q!4|)) (<= (+ axes.0.stride |p!10|) |p!2|)))) ; product_order
(assert (and (or (not (< 0 axes.0.stride)) (not (< |q!6| |q!8|)) (<= (+ axes.0.stride |p!4|) |p!10|)) (or (not (< 0 axes.0.stride)) (not (< |q!8| |q!6|)) (<= (+ axes.0.stride |p!10|) |p!4|)))) ; product_order
(assert (and (or (not (< 0 axes.1.dilation)) (not (< |sk!3| 0)) (< |p!11| 0)) (or (not (< 0 axes.1.dilation)) (not (< 0 |sk!3|)) (< 0 |p!11|)) (or (not (< 0 axes.1.dilation)) (not (= |sk!3| 0)) (= |p!11| 0)) (or (not (< 0 |sk!3|)) (not (< axes.1.dilation 0)) (< |p!11| 0)) (or (not (< 0 |sk!3|)) (not (< 0 axes.1.dilation)) (< 0 |p!11|)) (or (not (< 0 |sk!3|)) (not (= axes.1.dilation 0)) (= |p!11| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!9| 0)) (< |p!12| 0)) (or (not (< 0 axes.1.stride)) (not (< 0 |q!9|)) (< 0 |p!12|)) (or (not (< 0 axes.1.stride)) (not (= |q!9| 0)) (= |p!12| 0)) (or (not (< 0 |q!9|)) (not (< axes.1.stride 0)) (< |p!12| 0)) (or (not (< 0 |q!9|)) (not (< 0 axes.1.stride)) (< 0 |p!12|)) (or (not (< 0 |q!9|)) (not (= axes.1.stride 0)) (= |p!12| 0)))) ; product_sign
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!3| |q!9|)) (<= (+ axes.1.stride |p!1|) |p!12|)) (or (not (< 0 axes.1.stride)) (not (< |q!9| |q!3|)) (<= (+ axes.1.stride |p!12|) |p!1|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!5| |q!9|)) (<= (+ axes.1.stride |p!3|) |p!12|)) (or (not (< 0 axes.1.stride)) (not (< |q!9| |q!5|)) (<= (+ axes.1.stride |p!12|) |p!3|)))) ; product_order
(assert (and (or (not (< 0 axes.1.stride)) (not (< |q!7| |q!9|)) (<= (+ axes.1.stride |p!5|) |p!12|)) (or (not (< 0 axes.1.stride)) (not (< |q!9| |q!7|)) (<= (+ axes.1.stride |p!12|) |p!5|)))) ; product_order
(assert (and (or (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2| |sk!3|))) (not (< (|$x| |i!1| |sk!1| |q!8| |q!9|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2| |sk!3|))) (not (< 0.0 (|$x| |i!1| |sk!1| |q!8| |q!9|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2| |sk!3|))) (not (= (|$x| |i!1| |sk!1| |q!8| |q!9|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| |q!8| |q!9|))) (not (< (|$w| |sk!1| |i!2| |sk!2| |sk!3|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$x| |i!1| |sk!1| |q!8| |q!9|))) (not (< 0.0 (|$w| |sk!1| |i!2| |sk!2| |sk!3|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$x| |i!1| |sk!1| |q!8| |q!9|))) (not (= (|$w| |sk!1| |i!2| |sk!2| |sk!3|) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (= |p!15| (ite (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* (- 1) |i!3|) |p!10| |p!9|)) (<= 0 |q!8|) (<= 0 (+ d0 (* (- 1) |q!8|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* (- 1) |i!4|) |p!11| |p!12|)) (<= 0 |q!9|) (<= 0 (+ d1 (* (- 1) |q!9|) (- 1)))) |p!13| 0.0))) ; product_choice
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!16| |p!17|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!18| (|$bias| |i!2|)))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!19| |p!20|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!21| |p!8|))) ; product_cancel
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= |p!22| |sum!1|))) ; product_cancel
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| m) (<= 0 |i!3|) (< |i!3| o.0) (<= 0 |i!4|) (< |i!4| o.1))) (= (+ |p!17| (|$bias| |i!2|) (* (- 1.0) |p!20|) |p!8|) (+ |p!17| (|$bias| |i!2|) (* (- 1.0) |p!20|) |sum!1|))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-transposed-convolution-with-bias with r=2, obligation: defined
; lemma instances: {floor_division=8, quotient_range=2, sqrt_square=2}
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
(declare-fun o.0 () Int)
(declare-fun o.1 () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |k!8| () Int)
(declare-fun |q!0| () Int)
(declare-fun |k!9| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!10| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!11| () Int)
(declare-fun |k!7| () Int)
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
(assert (<= 0 o.0)) ; the least o.0
(assert (<= 0 o.1)) ; the least o.1
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!2|) (* (- 1) |at!17|))) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!3|) (* (- 1) |at!18|))) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!2|) (* (- 1) |at!17|))) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!3|) (* (- 1) |at!18|))) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!2|) (* (- 1) |at!17|))) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!3|) (* (- 1) |at!18|))) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (and (<= 0 |q!2|) (< |q!2| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| n) (<= 0 |at!16|) (< |at!16| m) (<= 0 |at!17|) (< |at!17| o.0) (<= 0 |at!18|) (< |at!18| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!2|) (* (- 1) |at!17|))) (<= 0 |q!2|) (<= 0 (+ d0 (* (- 1) |q!2|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!3|) (* (- 1) |at!18|))) (<= 0 |q!3|) (<= 0 (+ d1 (* (- 1) |q!3|) (- 1))))) (and (<= 0 |q!3|) (< |q!3| d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!4|) (* (- 1) |at!24|))) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!5|) (* (- 1) |at!25|))) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (< 0 axes.0.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!4|) (* (- 1) |at!24|))) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!5|) (* (- 1) |at!25|))) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (< 0 axes.1.stride))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!4|) (* (- 1) |at!24|))) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!5|) (* (- 1) |at!25|))) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (and (<= 0 |q!4|) (< |q!4| d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!4|) (* (- 1) |at!24|))) (<= 0 |q!4|) (<= 0 (+ d0 (* (- 1) |q!4|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!5|) (* (- 1) |at!25|))) (<= 0 |q!5|) (<= 0 (+ d1 (* (- 1) |q!5|) (- 1))))) (and (<= 0 |q!5|) (< |q!5| d1)))) ; the left side has a value
(assert (or (not (and (<= 0 (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin |at!24|)) (< (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin |at!24|) (* d0 axes.0.stride)))) (<= axes.0.stride 0) (and (<= 0 |q!0|) (< |q!0| d0)))) ; quotient_range
(assert (or (not (and (<= 0 (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin |at!25|)) (< (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin |at!25|) (* d1 axes.1.stride)))) (<= axes.1.stride 0) (and (<= 0 |q!1|) (< |q!1| d1)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!6|))) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!7|))) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (< 0 axes.0.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!6|))) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!7|))) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (< 0 axes.1.stride))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!6|))) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!7|))) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (and (<= 0 |q!6|) (< |q!6| d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 m) (< 0 o.0) (< 0 o.1) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |q!6|))) (<= 0 |q!6|) (<= 0 (+ d0 (* (- 1) |q!6|) (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |q!7|))) (<= 0 |q!7|) (<= 0 (+ d1 (* (- 1) |q!7|) (- 1))))) (and (<= 0 |q!7|) (< |q!7| d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (<= 0 |at!10|) (< |at!10| m))) (< 0.0 (+ (|$var| |at!10|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!10|) (< |at!10| m) (< 0 o.0) (< 0 o.1))) (<= 0.0 (+ (|$var| |at!10|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!10|) (< |at!10| m) (< 0 o.0) (< 0 o.1))) (not (= (f_sqrt (+ (|$var| |at!10|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!11|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!11|) e))) (= (* (f_sqrt (+ (|$var| |at!11|) e)) (f_sqrt (+ (|$var| |at!11|) e))) (+ (|$var| |at!11|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!11|) (< |at!11| m))) (< 0.0 (+ (|$var| |at!11|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!11|) (< |at!11| m) (< 0 o.0) (< 0 o.1))) (<= 0.0 (+ (|$var| |at!11|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!11|) (< |at!11| m) (< 0 o.0) (< 0 o.1))) (not (= (f_sqrt (+ (|$var| |at!11|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin |at!24|)) (< (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin |at!24|) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!1|) (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin |at!25|)) (< (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin |at!25|) (+ (* axes.1.stride |q!1|) axes.1.stride))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!2|) (+ axes.0.padBegin |at!17|)) (< (+ axes.0.padBegin |at!17|) (+ (* axes.0.stride |q!2|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!3|) (+ axes.1.padBegin |at!18|)) (< (+ axes.1.padBegin |at!18|) (+ (* axes.1.stride |q!3|) axes.1.stride))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!4|) (+ axes.0.padBegin |at!24|)) (< (+ axes.0.padBegin |at!24|) (+ (* axes.0.stride |q!4|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!5|) (+ axes.1.padBegin |at!25|)) (< (+ axes.1.padBegin |at!25|) (+ (* axes.1.stride |q!5|) axes.1.stride))))) ; floor_division
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!6|) axes.0.padBegin) (< axes.0.padBegin (+ (* axes.0.stride |q!6|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!7|) axes.1.padBegin) (< axes.1.padBegin (+ (* axes.1.stride |q!7|) axes.1.stride))))) ; floor_division
(assert (or (< (+ (|$var| |at!10|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!10|) e))) (= (* (f_sqrt (+ (|$var| |at!10|) e)) (f_sqrt (+ (|$var| |at!10|) e))) (+ (|$var| |at!10|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!10|) (< |at!10| m))) (<= 0.0 (+ (|$var| |at!10|) e))) (or (not (and (<= 0 |at!11|) (< |at!11| m))) (not (= (f_sqrt (+ (|$var| |at!11|) e)) 0.0))) (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1))) (< 0 axes.0.stride)) (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1))) (< 0 axes.1.stride)) (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |q!0|) (* (- 1) |at!24|))) (<= 0 |q!0|) (<= 0 (+ d0 (* (- 1) |q!0|) (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |q!1|) (* (- 1) |at!25|))) (<= 0 |q!1|) (<= 0 (+ d1 (* (- 1) |q!1|) (- 1))))) (< 0 axes.0.stride)) (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |q!0|) (* (- 1) |at!24|))) (<= 0 |q!0|) (<= 0 (+ d0 (* (- 1) |q!0|) (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |q!1|) (* (- 1) |at!25|))) (<= 0 |q!1|) (<= 0 (+ d1 (* (- 1) |q!1|) (- 1))))) (< 0 axes.1.stride)) (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |q!0|) (* (- 1) |at!24|))) (<= 0 |q!0|) (<= 0 (+ d0 (* (- 1) |q!0|) (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |q!1|) (* (- 1) |at!25|))) (<= 0 |q!1|) (<= 0 (+ d1 (* (- 1) |q!1|) (- 1))))) (and (<= 0 |q!0|) (< |q!0| d0))) (or (not (and (<= 0 |at!22|) (< |at!22| n) (<= 0 |at!23|) (< |at!23| m) (<= 0 |at!24|) (< |at!24| o.0) (<= 0 |at!25|) (< |at!25| o.1) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |q!0|) (* (- 1) |at!24|))) (<= 0 |q!0|) (<= 0 (+ d0 (* (- 1) |q!0|) (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |q!1|) (* (- 1) |at!25|))) (<= 0 |q!1|) (<= 0 (+ d1 (* (- 1) |q!1|) (- 1))))) (and (<= 0 |q!1|) (< |q!1| d1)))))) ; the negated goal
(check-sat)
(reset)

