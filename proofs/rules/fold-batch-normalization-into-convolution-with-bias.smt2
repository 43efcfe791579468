; rule fold-batch-normalization-into-convolution-with-bias with r=1, obligation: equal
; lemma instances: {cofactor=11, floor_division=6, inverse=1, inverse_positive=1, sqrt_square=1, sum_linear=1, sum_non_negative=2}
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
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |q!5| () Int)
(declare-fun |q!6| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |q!7| () Int)
(declare-fun |$w| (Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |$scale| (Int) Real)
(declare-fun |sk!5| () Int)
(declare-fun |sk!6| () Int)
(declare-fun |$b| (Int) Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |$mean| (Int) Real)
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
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| (* g m)) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!12|) d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| (* g m)) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!12|) d0 (- 1))))) (and (<= 0 (* c |q!3|)) (< (* c |q!3|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| (* g m)) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!12|) d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| (* g m)) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!15|) d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| (* g m)) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!15|) d0 (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| (* g m)) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!15|) d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (and (<= 0 (* c |q!5|)) (< (* c |q!5|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|)) d0)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* c |q!6|)) (< (* c |q!6|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| k0) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!2|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1)))) (|$x| |i!1| (+ (* c |q!7|) |sk!1|) (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) 0.0) (|$w| |i!2| |sk!1| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_sqrt (+ (|$var| |i!2|) e))) (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| (* g m)))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| (* g m)) (< 0 (+ |q!0| 1)))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| (* g m)) (< 0 (+ |q!0| 1)))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!3|) (< |sk!3| c) (<= 0 |sk!4|) (< |sk!4| k0) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!4|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1)))) (|$x| |i!1| (+ (* c |q!7|) |sk!3|) (+ (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) 0.0) (|$w| |i!2| |sk!3| |sk!4|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!2| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!1|)) (and (<= 0 |sk!5|) (< |sk!5| c) (<= 0 |sk!6|) (< |sk!6| k0) (not (= (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!6|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1)))) (|$x| |i!1| (+ (* c |q!7|) |sk!5|) (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) 0.0) (|$w| |i!2| |sk!5| |sk!6|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$w| |i!2| |sk!5| |sk!6|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!6|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1)))) (|$x| |i!1| (+ (* |q!7| c) |sk!5|) (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) 0.0))))))) ; sum_linear
(assert (or (<= m 0) (and (<= (* m |q!3|) |at!11|) (< |at!11| (+ (* m |q!3|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!4|) |at!14|) (< |at!14| (+ (* m |q!4|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!5|) |at!20|) (< |at!20| (+ (* m |q!5|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!6|) 0) (< 0 (+ (* m |q!6|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!7|) |i!2|) (< |i!2| (+ (* m |q!7|) m))))) ; floor_division
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!1|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!2|) |sum!2|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= |sum!2| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!1|))) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!2|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!1|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| (* g m)) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)))) (= (+ (* (+ |sum!1| (|$b| |i!2|) (* (- 1.0) (|$mean| |i!2|))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$scale| |i!2|)) (|$bias| |i!2|)) (+ |sum!2| (|$bias| |i!2|) (* (+ (|$b| |i!2|) (* (- 1.0) (|$mean| |i!2|))) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-convolution-with-bias with r=1, obligation: defined
; lemma instances: {digits_below=1, floor_division=5, quotient_range=2, sqrt_square=2}
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
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |q!1| () Int)
(declare-fun |k!5| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!8| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!9| () Int)
(declare-fun |k!6| () Int)
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
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| (* g m)) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!12|) d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| (* g m)) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!12|) d0 (- 1))))) (and (<= 0 (* c |q!2|)) (< (* c |q!2|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| n) (<= 0 |at!11|) (< |at!11| (* g m)) (<= 0 |at!12|) (< |at!12| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!12|) d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!12|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| (* g m)) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!15|) d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| (* g m)) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!15|) d0 (- 1))))) (and (<= 0 (* c |q!3|)) (< (* c |q!3|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!13|) (< |at!13| n) (<= 0 |at!14|) (< |at!14| (* g m)) (<= 0 |at!15|) (< |at!15| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!15|) d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!15|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (and (<= 0 (* c |q!1|)) (< (* c |q!1|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!20|) (< |at!20| (* c g m)))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| (* c g))))) ; quotient_range
(assert (or (not (and (<= 0 |q!1|) (< |q!1| g))) (not (and (<= 0 |k!5|) (< |k!5| c))) (and (<= 0 (+ (* c |q!1|) |k!5|)) (< (+ (* c |q!1|) |k!5|) (* g c))))) ; digits_below
(assert (or (not (and (<= 0 |at!20|) (< |at!20| (* g m)))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (<= 0 |at!8|) (< |at!8| (* g m)))) (< 0.0 (+ (|$var| |at!8|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!8|) (< |at!8| (* g m)) (< 0 (+ |q!0| 1)))) (<= 0.0 (+ (|$var| |at!8|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!8|) (< |at!8| (* g m)) (< 0 (+ |q!0| 1)))) (not (= (f_sqrt (+ (|$var| |at!8|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!9|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!9|) e))) (= (* (f_sqrt (+ (|$var| |at!9|) e)) (f_sqrt (+ (|$var| |at!9|) e))) (+ (|$var| |at!9|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (* g m)))) (< 0.0 (+ (|$var| |at!9|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!9|) (< |at!9| (* g m)) (< 0 (+ |q!0| 1)))) (<= 0.0 (+ (|$var| |at!9|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!9|) (< |at!9| (* g m)) (< 0 (+ |q!0| 1)))) (not (= (f_sqrt (+ (|$var| |at!9|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!1|) |at!20|) (< |at!20| (+ (* m |q!1|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!2|) |at!11|) (< |at!11| (+ (* m |q!2|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!3|) |at!14|) (< |at!14| (+ (* m |q!3|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!4|) 0) (< 0 (+ (* m |q!4|) m))))) ; floor_division
(assert (or (< (+ (|$var| |at!8|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!8|) e))) (= (* (f_sqrt (+ (|$var| |at!8|) e)) (f_sqrt (+ (|$var| |at!8|) e))) (+ (|$var| |at!8|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!8|) (< |at!8| (* g m)))) (<= 0.0 (+ (|$var| |at!8|) e))) (or (not (and (<= 0 |at!9|) (< |at!9| (* g m)))) (not (= (f_sqrt (+ (|$var| |at!9|) e)) 0.0))) (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ (* axes.0.dilation |k!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!6|) axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ (* axes.0.dilation |k!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!6|) axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (and (<= 0 (+ (* c |q!1|) |k!5|)) (< (+ (* c |q!1|) |k!5|) (* c g)))) (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |k!5|) (< |k!5| c) (<= 0 |k!6|) (< |k!6| k0) (<= 0 (+ (* axes.0.dilation |k!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!6|) axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))))) (and (<= 0 (+ (* axes.0.dilation |k!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (< (+ (* axes.0.dilation |k!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|)) d0)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-convolution-with-bias with r=2, obligation: equal
; lemma instances: {cofactor=11, floor_division=7, inverse=1, inverse_positive=1, sqrt_square=1, sum_linear=1, sum_non_negative=2}
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
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!15| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |q!6| () Int)
(declare-fun |q!7| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |q!8| () Int)
(declare-fun |$w| (Int Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sk!5| () Int)
(declare-fun |sk!6| () Int)
(declare-fun |$scale| (Int) Real)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |$b| (Int) Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |$mean| (Int) Real)
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
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (and (<= 0 (* c |q!5|)) (< (* c |q!5|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (* c |q!6|)) (< (* c |q!6|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|)) d1)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* c |q!7|)) (< (* c |q!7|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!1|) (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ (* axes.1.stride |q!1|) axes.1.stride))))) ; floor_division
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| k0) (<= 0 |sk!3|) (< |sk!3| k1) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!2|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!3|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1)))) (|$x| |i!1| (+ (* c |q!8|) |sk!1|) (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) 0.0) (|$w| |i!2| |sk!1| |sk!2| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_sqrt (+ (|$var| |i!2|) e))) (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| (* g m)))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!4|) (< |sk!4| c) (<= 0 |sk!5|) (< |sk!5| k0) (<= 0 |sk!6|) (< |sk!6| k1) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!5|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!6|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1)))) (|$x| |i!1| (+ (* c |q!8|) |sk!4|) (+ (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) 0.0) (|$w| |i!2| |sk!4| |sk!5| |sk!6|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!3| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!2|)) (and (<= 0 |sk!7|) (< |sk!7| c) (<= 0 |sk!8|) (< |sk!8| k0) (<= 0 |sk!9|) (< |sk!9| k1) (not (= (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!8|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!9|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1)))) (|$x| |i!1| (+ (* c |q!8|) |sk!7|) (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) 0.0) (|$w| |i!2| |sk!7| |sk!8| |sk!9|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$w| |i!2| |sk!7| |sk!8| |sk!9|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!8|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!9|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1)))) (|$x| |i!1| (+ (* |q!8| c) |sk!7|) (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) 0.0))))))) ; sum_linear
(assert (or (<= m 0) (and (<= (* m |q!4|) |at!13|) (< |at!13| (+ (* m |q!4|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!5|) |at!17|) (< |at!17| (+ (* m |q!5|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!6|) |at!24|) (< |at!24| (+ (* m |q!6|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!7|) 0) (< 0 (+ (* m |q!7|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!8|) |i!2|) (< |i!2| (+ (* m |q!8|) m))))) ; floor_division
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!2|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!2|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!3|) |sum!3|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!2|) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!2|))) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!3|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!2|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| (* g m)) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (+ (* (+ |sum!2| (|$b| |i!2|) (* (- 1.0) (|$mean| |i!2|))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$scale| |i!2|)) (|$bias| |i!2|)) (+ |sum!3| (|$bias| |i!2|) (* (+ (|$b| |i!2|) (* (- 1.0) (|$mean| |i!2|))) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-convolution-with-bias with r=2, obligation: defined
; lemma instances: {digits_below=1, floor_division=6, quotient_range=2, sqrt_square=2}
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
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!15| () Int)
(declare-fun |q!1| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |q!2| () Int)
(declare-fun |k!7| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!10| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!11| () Int)
(declare-fun |k!8| () Int)
(declare-fun |k!9| () Int)
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
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (and (<= 0 (* c |q!3|)) (< (* c |q!3|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!12|) (< |at!12| n) (<= 0 |at!13|) (< |at!13| (* g m)) (<= 0 |at!14|) (< |at!14| (+ |q!0| 1)) (<= 0 |at!15|) (< |at!15| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!14|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!14|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!15|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!15|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!16|) (< |at!16| n) (<= 0 |at!17|) (< |at!17| (* g m)) (<= 0 |at!18|) (< |at!18| (+ |q!0| 1)) (<= 0 |at!19|) (< |at!19| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!18|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!18|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!19|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!19|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (* c |q!2|)) (< (* c |q!2|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!24|) (< |at!24| (* c g m)))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| (* c g))))) ; quotient_range
(assert (or (not (and (<= 0 |q!2|) (< |q!2| g))) (not (and (<= 0 |k!7|) (< |k!7| c))) (and (<= 0 (+ (* c |q!2|) |k!7|)) (< (+ (* c |q!2|) |k!7|) (* g c))))) ; digits_below
(assert (or (not (and (<= 0 |at!24|) (< |at!24| (* g m)))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* c |q!5|)) (< (* c |q!5|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (<= 0 |at!10|) (< |at!10| (* g m)))) (< 0.0 (+ (|$var| |at!10|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!10|) (< |at!10| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)))) (<= 0.0 (+ (|$var| |at!10|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!10|) (< |at!10| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)))) (not (= (f_sqrt (+ (|$var| |at!10|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!11|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!11|) e))) (= (* (f_sqrt (+ (|$var| |at!11|) e)) (f_sqrt (+ (|$var| |at!11|) e))) (+ (|$var| |at!11|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (* g m)))) (< 0.0 (+ (|$var| |at!11|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!11|) (< |at!11| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)))) (<= 0.0 (+ (|$var| |at!11|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!11|) (< |at!11| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)))) (not (= (f_sqrt (+ (|$var| |at!11|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!1|) (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ (* axes.1.stride |q!1|) axes.1.stride))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!2|) |at!24|) (< |at!24| (+ (* m |q!2|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!3|) |at!13|) (< |at!13| (+ (* m |q!3|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!4|) |at!17|) (< |at!17| (+ (* m |q!4|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!5|) 0) (< 0 (+ (* m |q!5|) m))))) ; floor_division
(assert (or (< (+ (|$var| |at!10|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!10|) e))) (= (* (f_sqrt (+ (|$var| |at!10|) e)) (f_sqrt (+ (|$var| |at!10|) e))) (+ (|$var| |at!10|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!10|) (< |at!10| (* g m)))) (<= 0.0 (+ (|$var| |at!10|) e))) (or (not (and (<= 0 |at!11|) (< |at!11| (* g m)))) (not (= (f_sqrt (+ (|$var| |at!11|) e)) 0.0))) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (+ (* c |q!2|) |k!7|)) (< (+ (* c |q!2|) |k!7|) (* c g)))) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (< (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|)) d0))) (or (not (and (<= 0 |at!23|) (< |at!23| n) (<= 0 |at!24|) (< |at!24| (* g m)) (<= 0 |at!25|) (< |at!25| (+ |q!0| 1)) (<= 0 |at!26|) (< |at!26| (+ |q!1| 1)) (<= 0 |k!7|) (< |k!7| c) (<= 0 |k!8|) (< |k!8| k0) (<= 0 |k!9|) (< |k!9| k1) (<= 0 (+ (* axes.0.dilation |k!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!25|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!8|) axes.0.padBegin (* (- 1) axes.0.stride |at!25|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!9|) axes.1.padBegin (* (- 1) axes.1.stride |at!26|) d1 (- 1))))) (and (<= 0 (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|))) (< (+ (* axes.1.dilation |k!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!26|)) d1)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-convolution-with-bias with r=3, obligation: equal
; lemma instances: {cofactor=11, floor_division=8, inverse=1, inverse_positive=1, sqrt_square=1, sum_linear=1, sum_non_negative=2}
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
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!17| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!18| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |q!7| () Int)
(declare-fun |q!8| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |q!9| () Int)
(declare-fun |$w| (Int Int Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sk!6| () Int)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |$scale| (Int) Real)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |$b| (Int) Real)
(declare-fun |$bias| (Int) Real)
(declare-fun |$mean| (Int) Real)
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
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (* c |q!5|)) (< (* c |q!5|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (< (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (* c |q!6|)) (< (* c |q!6|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (< (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (* c |q!7|)) (< (* c |q!7|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (< (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|)) d2)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* c |q!8|)) (< (* c |q!8|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.2.padBegin)) (< (* (- 1) axes.2.padBegin) d2)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!1|) (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ (* axes.1.stride |q!1|) axes.1.stride))))) ; floor_division
(assert (or (<= axes.2.stride 0) (and (<= (* axes.2.stride |q!2|) (+ (* (- 1) axes.2.dilation k2) axes.2.dilation axes.2.padBegin axes.2.padEnd d2 (- 1))) (< (+ (* (- 1) axes.2.dilation k2) axes.2.dilation axes.2.padBegin axes.2.padEnd d2 (- 1)) (+ (* axes.2.stride |q!2|) axes.2.stride))))) ; floor_division
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| k0) (<= 0 |sk!3|) (< |sk!3| k1) (<= 0 |sk!4|) (< |sk!4| k2) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!2|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!3|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |sk!4|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) (<= 0 (+ (* (- 1) axes.2.dilation |sk!4|) axes.2.padBegin (* (- 1) axes.2.stride |i!5|) d2 (- 1)))) (|$x| |i!1| (+ (* c |q!9|) |sk!1|) (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|)) (+ (* axes.2.dilation |sk!4|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) 0.0) (|$w| |i!2| |sk!1| |sk!2| |sk!3| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (|$var| |i!2|) e)))) (< 0.0 (f_inv (f_sqrt (+ (|$var| |i!2|) e)))))) ; inverse_positive
(assert (or (< (+ (|$var| |i!2|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |i!2|) e))) (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_sqrt (+ (|$var| |i!2|) e))) (+ (|$var| |i!2|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |i!2|) (< |i!2| (* g m)))) (< 0.0 (+ (|$var| |i!2|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)))) (<= 0.0 (+ (|$var| |i!2|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |i!2|) (< |i!2| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)))) (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!4|) (and (<= 0 |sk!5|) (< |sk!5| c) (<= 0 |sk!6|) (< |sk!6| k0) (<= 0 |sk!7|) (< |sk!7| k1) (<= 0 |sk!8|) (< |sk!8| k2) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!6|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!7|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!7|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |sk!8|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) (<= 0 (+ (* (- 1) axes.2.dilation |sk!8|) axes.2.padBegin (* (- 1) axes.2.stride |i!5|) d2 (- 1)))) (|$x| |i!1| (+ (* c |q!9|) |sk!5|) (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!7|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|)) (+ (* axes.2.dilation |sk!8|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) 0.0) (|$w| |i!2| |sk!5| |sk!6| |sk!7| |sk!8|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 0.0)))) ; sum_non_negative
(assert (or (= |sum!4| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!3|)) (and (<= 0 |sk!9|) (< |sk!9| c) (<= 0 |sk!10|) (< |sk!10| k0) (<= 0 |sk!11|) (< |sk!11| k1) (<= 0 |sk!12|) (< |sk!12| k2) (not (= (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!10|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!11|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |sk!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) (<= 0 (+ (* (- 1) axes.2.dilation |sk!12|) axes.2.padBegin (* (- 1) axes.2.stride |i!5|) d2 (- 1)))) (|$x| |i!1| (+ (* c |q!9|) |sk!9|) (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|)) (+ (* axes.2.dilation |sk!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) 0.0) (|$w| |i!2| |sk!9| |sk!10| |sk!11| |sk!12|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$w| |i!2| |sk!9| |sk!10| |sk!11| |sk!12|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!10|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!11|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |sk!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) (<= 0 (+ (* (- 1) axes.2.dilation |sk!12|) axes.2.padBegin (* (- 1) axes.2.stride |i!5|) d2 (- 1)))) (|$x| |i!1| (+ (* |q!9| c) |sk!9|) (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* axes.1.dilation |sk!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|)) (+ (* axes.2.dilation |sk!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |i!5|))) 0.0))))))) ; sum_linear
(assert (or (<= m 0) (and (<= (* m |q!5|) |at!15|) (< |at!15| (+ (* m |q!5|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!6|) |at!20|) (< |at!20| (+ (* m |q!6|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!7|) |at!28|) (< |at!28| (+ (* m |q!7|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!8|) 0) (< 0 (+ (* m |q!8|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!9|) |i!2|) (< |i!2| (+ (* m |q!9|) m))))) ; floor_division
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (|$bias| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!3|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (|$var| |i!2|) e)) (f_inv (f_sqrt (+ (|$var| |i!2|) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!4|) |sum!4|))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$b| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$bias| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$mean| |i!2|) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e))) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!3|) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (|$var| |i!2|) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!4|) 0.0))) ; cofactor
(assert (or (not (= |sum!4| (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) |sum!3|))) (= (* (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!4|) (* (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (f_sqrt (+ (|$var| |i!2|) e)) |sum!3|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| (* g m)) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)) (<= 0 |i!5|) (< |i!5| (+ |q!2| 1)))) (= (+ (* (+ |sum!3| (|$b| |i!2|) (* (- 1.0) (|$mean| |i!2|))) (f_inv (f_sqrt (+ (|$var| |i!2|) e))) (|$scale| |i!2|)) (|$bias| |i!2|)) (+ |sum!4| (|$bias| |i!2|) (* (+ (|$b| |i!2|) (* (- 1.0) (|$mean| |i!2|))) (|$scale| |i!2|) (f_inv (f_sqrt (+ (|$var| |i!2|) e))))))))) ; the negated goal
(check-sat)
(reset)

; rule fold-batch-normalization-into-convolution-with-bias with r=3, obligation: defined
; lemma instances: {digits_below=1, floor_division=7, quotient_range=2, sqrt_square=2}
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
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!17| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!18| () Int)
(declare-fun |q!2| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |q!3| () Int)
(declare-fun |k!9| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!12| () Int)
(declare-fun |$var| (Int) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |at!13| () Int)
(declare-fun |k!10| () Int)
(declare-fun |k!11| () Int)
(declare-fun |k!12| () Int)
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
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!14|) (< |at!14| n) (<= 0 |at!15|) (< |at!15| (* g m)) (<= 0 |at!16|) (< |at!16| (+ |q!0| 1)) (<= 0 |at!17|) (< |at!17| (+ |q!1| 1)) (<= 0 |at!18|) (< |at!18| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!16|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!16|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!17|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!17|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!18|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|))) (< (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!18|)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (* c |q!5|)) (< (* c |q!5|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| n) (<= 0 |at!20|) (< |at!20| (* g m)) (<= 0 |at!21|) (< |at!21| (+ |q!0| 1)) (<= 0 |at!22|) (< |at!22| (+ |q!1| 1)) (<= 0 |at!23|) (< |at!23| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!21|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!21|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!22|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!22|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!23|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|))) (< (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!23|)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (* c |q!3|)) (< (* c |q!3|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (< (+ (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| (* c g m)))) (<= m 0) (and (<= 0 |q!3|) (< |q!3| (* c g))))) ; quotient_range
(assert (or (not (and (<= 0 |q!3|) (< |q!3| g))) (not (and (<= 0 |k!9|) (< |k!9| c))) (and (<= 0 (+ (* c |q!3|) |k!9|)) (< (+ (* c |q!3|) |k!9|) (* g c))))) ; digits_below
(assert (or (not (and (<= 0 |at!28|) (< |at!28| (* g m)))) (<= m 0) (and (<= 0 |q!3|) (< |q!3| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* c |q!6|)) (< (* c |q!6|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)) (< 0 c) (< 0 k0) (< 0 k1) (< 0 k2) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ axes.0.padBegin d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ axes.1.padBegin d1 (- 1))) (<= 0 (* (- 1) axes.2.padBegin)) (<= 0 (+ axes.2.padBegin d2 (- 1))))) (and (<= 0 (* (- 1) axes.2.padBegin)) (< (* (- 1) axes.2.padBegin) d2)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (not (and (<= 0 |at!12|) (< |at!12| (* g m)))) (< 0.0 (+ (|$var| |at!12|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!12|) (< |at!12| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)))) (<= 0.0 (+ (|$var| |at!12|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!12|) (< |at!12| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)))) (not (= (f_sqrt (+ (|$var| |at!12|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (|$var| |at!13|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!13|) e))) (= (* (f_sqrt (+ (|$var| |at!13|) e)) (f_sqrt (+ (|$var| |at!13|) e))) (+ (|$var| |at!13|) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!13|) (< |at!13| (* g m)))) (< 0.0 (+ (|$var| |at!13|) e)))) ; a condition on elements
(assert (or (not (and (< 0 n) (<= 0 |at!13|) (< |at!13| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)))) (<= 0.0 (+ (|$var| |at!13|) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 n) (<= 0 |at!13|) (< |at!13| (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 (+ |q!2| 1)))) (not (= (f_sqrt (+ (|$var| |at!13|) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1))) (< (+ (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!1|) (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1))) (< (+ (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd d1 (- 1)) (+ (* axes.1.stride |q!1|) axes.1.stride))))) ; floor_division
(assert (or (<= axes.2.stride 0) (and (<= (* axes.2.stride |q!2|) (+ (* (- 1) axes.2.dilation k2) axes.2.dilation axes.2.padBegin axes.2.padEnd d2 (- 1))) (< (+ (* (- 1) axes.2.dilation k2) axes.2.dilation axes.2.padBegin axes.2.padEnd d2 (- 1)) (+ (* axes.2.stride |q!2|) axes.2.stride))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!3|) |at!28|) (< |at!28| (+ (* m |q!3|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!4|) |at!15|) (< |at!15| (+ (* m |q!4|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!5|) |at!20|) (< |at!20| (+ (* m |q!5|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!6|) 0) (< 0 (+ (* m |q!6|) m))))) ; floor_division
(assert (or (< (+ (|$var| |at!12|) e) 0.0) (and (<= 0.0 (f_sqrt (+ (|$var| |at!12|) e))) (= (* (f_sqrt (+ (|$var| |at!12|) e)) (f_sqrt (+ (|$var| |at!12|) e))) (+ (|$var| |at!12|) e))))) ; sqrt_square
(assert (not (and (or (not (and (<= 0 |at!12|) (< |at!12| (* g m)))) (<= 0.0 (+ (|$var| |at!12|) e))) (or (not (and (<= 0 |at!13|) (< |at!13| (* g m)))) (not (= (f_sqrt (+ (|$var| |at!13|) e)) 0.0))) (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ (* axes.0.dilation |k!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!10|) axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!11|) axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |k!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ (* (- 1) axes.2.dilation |k!12|) axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ (* axes.0.dilation |k!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!10|) axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!11|) axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |k!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ (* (- 1) axes.2.dilation |k!12|) axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* c |q!3|) |k!9|)) (< (+ (* c |q!3|) |k!9|) (* c g)))) (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ (* axes.0.dilation |k!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!10|) axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!11|) axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |k!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ (* (- 1) axes.2.dilation |k!12|) axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* axes.0.dilation |k!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (< (+ (* axes.0.dilation |k!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|)) d0))) (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ (* axes.0.dilation |k!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!10|) axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!11|) axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |k!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ (* (- 1) axes.2.dilation |k!12|) axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* axes.1.dilation |k!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (< (+ (* axes.1.dilation |k!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|)) d1))) (or (not (and (<= 0 |at!27|) (< |at!27| n) (<= 0 |at!28|) (< |at!28| (* g m)) (<= 0 |at!29|) (< |at!29| (+ |q!0| 1)) (<= 0 |at!30|) (< |at!30| (+ |q!1| 1)) (<= 0 |at!31|) (< |at!31| (+ |q!2| 1)) (<= 0 |k!9|) (< |k!9| c) (<= 0 |k!10|) (< |k!10| k0) (<= 0 |k!11|) (< |k!11| k1) (<= 0 |k!12|) (< |k!12| k2) (<= 0 (+ (* axes.0.dilation |k!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!29|))) (<= 0 (+ (* (- 1) axes.0.dilation |k!10|) axes.0.padBegin (* (- 1) axes.0.stride |at!29|) d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!11|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!30|))) (<= 0 (+ (* (- 1) axes.1.dilation |k!11|) axes.1.padBegin (* (- 1) axes.1.stride |at!30|) d1 (- 1))) (<= 0 (+ (* axes.2.dilation |k!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (<= 0 (+ (* (- 1) axes.2.dilation |k!12|) axes.2.padBegin (* (- 1) axes.2.stride |at!31|) d2 (- 1))))) (and (<= 0 (+ (* axes.2.dilation |k!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|))) (< (+ (* axes.2.dilation |k!12|) (* (- 1) axes.2.padBegin) (* axes.2.stride |at!31|)) d2)))))) ; the negated goal
(check-sat)
(reset)

