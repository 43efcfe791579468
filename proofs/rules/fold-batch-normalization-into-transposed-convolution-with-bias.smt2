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

