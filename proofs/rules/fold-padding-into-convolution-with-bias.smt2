; rule fold-padding-into-convolution-with-bias with r=1, obligation: equal
; lemma instances: {floor_division=4, sum_congruence=1, sum_linear=1, sum_non_negative=3}
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
(declare-fun before.0 () Int)
(declare-fun after.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!3| () Int)
(declare-fun |q!4| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |q!5| () Int)
(declare-fun |$w| (Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sk!4| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sk!6| () Int)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |$b| (Int) Real)
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
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 after.0)) ; the least after.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (and (<= 0 (* c |q!3|)) (< (* c |q!3|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|)) (+ after.0 before.0 d0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (- 1))))) (and (<= 0 (* c |q!3|)) (< (* c |q!3|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (- 1))))) (and (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (< (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|)) d0)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 (* c g)) (< 0 (+ after.0 before.0 d0)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 d0 (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 d0))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| k0) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!2|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (ite (and (<= 0 (+ (* (- 1) before.0) (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (- 1)))) (|$x| |i!1| (+ (* c |q!5|) |sk!1|) (+ (* (- 1) before.0) (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) 0.0) 0.0) (|$w| |i!2| |sk!1| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!1| |sum!6|) (and (<= 0 |sk!3|) (< |sk!3| c) (<= 0 |sk!4|) (< |sk!4| k0) (not (= (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!4|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (ite (and (<= 0 (+ (* (- 1) before.0) (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (- 1)))) (|$x| |i!1| (+ (* c |q!5|) |sk!3|) (+ (* (- 1) before.0) (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) 0.0) 0.0) (|$w| |i!2| |sk!3| |sk!4|)) (* (|$w| |i!2| |sk!3| |sk!4|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!4|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (ite (and (<= 0 (+ (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!4|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (|$x| |i!1| (+ (* |q!5| c) |sk!3|) (+ (* axes.0.dilation |sk!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) 0.0) 0.0))))))) ; sum_linear
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| c) (<= 0 |sk!6|) (< |sk!6| k0) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!6|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (|$x| |i!1| (+ (* c |q!5|) |sk!5|) (+ (* axes.0.dilation |sk!6|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) 0.0) (|$w| |i!2| |sk!5| |sk!6|)) 0.0)))) ; sum_non_negative
(assert (or (<= m 0) (and (<= (* m |q!3|) |at!8|) (< |at!8| (+ (* m |q!3|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!4|) 0) (< 0 (+ (* m |q!4|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!5|) |i!2|) (< |i!2| (+ (* m |q!5|) m))))) ; floor_division
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!7|) (< |sk!7| c) (<= 0 |sk!8|) (< |sk!8| k0) (< (* (|$w| |i!2| |sk!7| |sk!8|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!8|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (ite (and (<= 0 (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!8|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (|$x| |i!1| (+ (* |q!5| c) |sk!7|) (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) 0.0) 0.0)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!2| |sum!6|) (and (<= 0 |sk!9|) (< |sk!9| c) (<= 0 |sk!10|) (< |sk!10| k0) (not (= (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!10|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (|$x| |i!1| (+ (* c |q!5|) |sk!9|) (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) 0.0) (|$w| |i!2| |sk!9| |sk!10|)) (* (|$w| |i!2| |sk!9| |sk!10|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!10|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (ite (and (<= 0 (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!10|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1)))) (|$x| |i!1| (+ (* |q!5| c) |sk!9|) (+ (* axes.0.dilation |sk!10|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) 0.0) 0.0))))))) ; sum_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| (* g m)) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)))) (= (+ |sum!1| (|$b| |i!2|)) (+ |sum!2| (|$b| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-convolution-with-bias with r=1, obligation: defined
; lemma instances: {digits_below=1, floor_division=3, quotient_range=2}
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
(declare-fun before.0 () Int)
(declare-fun after.0 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |k!3| () Int)
(declare-fun |q!2| () Int)
(declare-fun |k!4| () Int)
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
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 after.0)) ; the least after.0
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (and (<= 0 (* c |q!1|)) (< (* c |q!1|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|)) (+ after.0 before.0 d0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (- 1))))) (and (<= 0 (* c |q!1|)) (< (* c |q!1|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (- 1))))) (and (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|))) (< (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| (* c g m)))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| (* c g))))) ; quotient_range
(assert (or (not (and (<= 0 |q!1|) (< |q!1| g))) (not (and (<= 0 |k!3|) (< |k!3| c))) (and (<= 0 (+ (* c |q!1|) |k!3|)) (< (+ (* c |q!1|) |k!3|) (* g c))))) ; digits_below
(assert (or (not (and (<= 0 |at!8|) (< |at!8| (* g m)))) (<= m 0) (and (<= 0 |q!1|) (< |q!1| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 (* c g)) (< 0 (+ after.0 before.0 d0)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 d0 (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))))) (and (<= 0 (* c |q!2|)) (< (* c |q!2|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 c) (< 0 k0) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 d0))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!1|) |at!8|) (< |at!8| (+ (* m |q!1|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!2|) 0) (< 0 (+ (* m |q!2|) m))))) ; floor_division
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (<= 0 |k!3|) (< |k!3| c) (<= 0 |k!4|) (< |k!4| k0) (<= 0 (+ (* axes.0.dilation |k!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |k!4|) axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (<= 0 |k!3|) (< |k!3| c) (<= 0 |k!4|) (< |k!4| k0) (<= 0 (+ (* axes.0.dilation |k!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |k!4|) axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (and (<= 0 (+ (* c |q!1|) |k!3|)) (< (+ (* c |q!1|) |k!3|) (* c g)))) (or (not (and (<= 0 |at!7|) (< |at!7| n) (<= 0 |at!8|) (< |at!8| (* g m)) (<= 0 |at!9|) (< |at!9| (+ |q!0| 1)) (<= 0 |k!3|) (< |k!3| c) (<= 0 |k!4|) (< |k!4| k0) (<= 0 (+ (* axes.0.dilation |k!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |k!4|) axes.0.padBegin (* (- 1) axes.0.stride |at!9|) before.0 d0 (- 1))))) (and (<= 0 (+ (* axes.0.dilation |k!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|) (* (- 1) before.0))) (< (+ (* axes.0.dilation |k!4|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!9|) (* (- 1) before.0)) d0)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-convolution-with-bias with r=2, obligation: equal
; lemma instances: {floor_division=5, sum_congruence=1, sum_linear=1, sum_non_negative=3}
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
(declare-fun |q!4| () Int)
(declare-fun |q!5| () Int)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sk!2| () Int)
(declare-fun |sk!3| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |q!6| () Int)
(declare-fun |$w| (Int Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sk!5| () Int)
(declare-fun |sk!6| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sk!8| () Int)
(declare-fun |sk!9| () Int)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sk!15| () Int)
(declare-fun |$b| (Int) Real)
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
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|)) (+ after.0 before.0 d0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|)) (+ after.1 before.1 d1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (- 1))))) (and (<= 0 (* c |q!4|)) (< (* c |q!4|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (- 1))))) (and (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (< (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (- 1))))) (and (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (< (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|)) d1)))) ; the left side has a value
(assert (or (not (and (< 0 n) (< 0 (* c g)) (< 0 (+ after.0 before.0 d0)) (< 0 (+ after.1 before.1 d1)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 d0 (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 d1 (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* c g)) (< 0 (+ after.0 before.0 d0)) (< 0 (+ after.1 before.1 d1)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 d0 (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 d1 (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (and (<= 0 (* c |q!5|)) (< (* c |q!5|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 d0))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 d1))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!1|) (+ after.1 (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd before.1 d1 (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd before.1 d1 (- 1)) (+ (* axes.1.stride |q!1|) axes.1.stride))))) ; floor_division
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!1|) (< |sk!1| c) (<= 0 |sk!2|) (< |sk!2| k0) (<= 0 |sk!3|) (< |sk!3| k1) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!2|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ after.1 (* (- 1) axes.1.dilation |sk!3|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (ite (and (<= 0 (+ (* (- 1) before.0) (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (- 1)))) (|$x| |i!1| (+ (* c |q!6|) |sk!1|) (+ (* (- 1) before.0) (* axes.0.dilation |sk!2|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* (- 1) before.1) (* axes.1.dilation |sk!3|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) 0.0) 0.0) (|$w| |i!2| |sk!1| |sk!2| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!2| |sum!7|) (and (<= 0 |sk!4|) (< |sk!4| c) (<= 0 |sk!5|) (< |sk!5| k0) (<= 0 |sk!6|) (< |sk!6| k1) (not (= (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!5|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ after.1 (* (- 1) axes.1.dilation |sk!6|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (ite (and (<= 0 (+ (* (- 1) before.0) (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (- 1)))) (|$x| |i!1| (+ (* c |q!6|) |sk!4|) (+ (* (- 1) before.0) (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|)) (+ (* (- 1) before.1) (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) 0.0) 0.0) (|$w| |i!2| |sk!4| |sk!5| |sk!6|)) (* (|$w| |i!2| |sk!4| |sk!5| |sk!6|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!5|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ after.1 (* (- 1) axes.1.dilation |sk!6|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (ite (and (<= 0 (+ (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!5|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!6|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (|$x| |i!1| (+ (* |q!6| c) |sk!4|) (+ (* axes.0.dilation |sk!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0)) (+ (* axes.1.dilation |sk!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) 0.0) 0.0))))))) ; sum_linear
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!7|) (< |sk!7| c) (<= 0 |sk!8|) (< |sk!8| k0) (<= 0 |sk!9|) (< |sk!9| k1) (< (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!8|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!9|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (|$x| |i!1| (+ (* c |q!6|) |sk!7|) (+ (* axes.0.dilation |sk!8|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0)) (+ (* axes.1.dilation |sk!9|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) 0.0) (|$w| |i!2| |sk!7| |sk!8| |sk!9|)) 0.0)))) ; sum_non_negative
(assert (or (<= m 0) (and (<= (* m |q!4|) |at!10|) (< |at!10| (+ (* m |q!4|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!5|) 0) (< 0 (+ (* m |q!5|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!6|) |i!2|) (< |i!2| (+ (* m |q!6|) m))))) ; floor_division
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!10|) (< |sk!10| c) (<= 0 |sk!11|) (< |sk!11| k0) (<= 0 |sk!12|) (< |sk!12| k1) (< (* (|$w| |i!2| |sk!10| |sk!11| |sk!12|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!11|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!11|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!12|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ after.1 (* (- 1) axes.1.dilation |sk!12|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (ite (and (<= 0 (+ (* axes.0.dilation |sk!11|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!11|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!12|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!12|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (|$x| |i!1| (+ (* |q!6| c) |sk!10|) (+ (* axes.0.dilation |sk!11|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0)) (+ (* axes.1.dilation |sk!12|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) 0.0) 0.0)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!3| |sum!7|) (and (<= 0 |sk!13|) (< |sk!13| c) (<= 0 |sk!14|) (< |sk!14| k0) (<= 0 |sk!15|) (< |sk!15| k1) (not (= (* (ite (and (<= 0 (+ (* axes.0.dilation |sk!14|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!14|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!15|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!15|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (|$x| |i!1| (+ (* c |q!6|) |sk!13|) (+ (* axes.0.dilation |sk!14|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0)) (+ (* axes.1.dilation |sk!15|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) 0.0) (|$w| |i!2| |sk!13| |sk!14| |sk!15|)) (* (|$w| |i!2| |sk!13| |sk!14| |sk!15|) (ite (and (<= 0 (+ (* axes.0.dilation |sk!14|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|))) (<= 0 (+ after.0 (* (- 1) axes.0.dilation |sk!14|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!15|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|))) (<= 0 (+ after.1 (* (- 1) axes.1.dilation |sk!15|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (ite (and (<= 0 (+ (* axes.0.dilation |sk!14|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |sk!14|) axes.0.padBegin (* (- 1) axes.0.stride |i!3|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |sk!15|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |sk!15|) axes.1.padBegin (* (- 1) axes.1.stride |i!4|) before.1 d1 (- 1)))) (|$x| |i!1| (+ (* |q!6| c) |sk!13|) (+ (* axes.0.dilation |sk!14|) (* (- 1) axes.0.padBegin) (* axes.0.stride |i!3|) (* (- 1) before.0)) (+ (* axes.1.dilation |sk!15|) (* (- 1) axes.1.padBegin) (* axes.1.stride |i!4|) (* (- 1) before.1))) 0.0) 0.0))))))) ; sum_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| n) (<= 0 |i!2|) (< |i!2| (* g m)) (<= 0 |i!3|) (< |i!3| (+ |q!0| 1)) (<= 0 |i!4|) (< |i!4| (+ |q!1| 1)))) (= (+ |sum!2| (|$b| |i!2|)) (+ |sum!3| (|$b| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule fold-padding-into-convolution-with-bias with r=2, obligation: defined
; lemma instances: {digits_below=1, floor_division=4, quotient_range=2}
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
(declare-fun |q!2| () Int)
(declare-fun |k!4| () Int)
(declare-fun |q!3| () Int)
(declare-fun |k!5| () Int)
(declare-fun |k!6| () Int)
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
(assert (<= 0 before.0)) ; the least before.0
(assert (<= 0 before.1)) ; the least before.1
(assert (<= 0 after.0)) ; the least after.0
(assert (<= 0 after.1)) ; the least after.1
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (< 0 m))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (* c |q!2|)) (< (* c |q!2|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (< (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|)) (+ after.0 before.0 d0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (< (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|)) (+ after.1 before.1 d1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (- 1))))) (and (<= 0 (* c |q!2|)) (< (* c |q!2|) (* c g))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (- 1))))) (and (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (< (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ after.0 axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ after.1 axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))) (<= 0 (+ (* (- 1) before.0) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (<= 0 (+ before.0 d0 (* (- 1) (+ (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|))) (- 1))) (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (<= 0 (+ before.1 d1 (* (- 1) (+ (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (- 1))))) (and (<= 0 (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|))) (< (+ (* (- 1) before.1) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!10|) (< |at!10| (* c g m)))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| (* c g))))) ; quotient_range
(assert (or (not (and (<= 0 |q!2|) (< |q!2| g))) (not (and (<= 0 |k!4|) (< |k!4| c))) (and (<= 0 (+ (* c |q!2|) |k!4|)) (< (+ (* c |q!2|) |k!4|) (* g c))))) ; digits_below
(assert (or (not (and (<= 0 |at!10|) (< |at!10| (* g m)))) (<= m 0) (and (<= 0 |q!2|) (< |q!2| g)))) ; quotient_range
(assert (or (not (and (< 0 n) (< 0 (* c g)) (< 0 (+ after.0 before.0 d0)) (< 0 (+ after.1 before.1 d1)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 d0 (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 d1 (- 1))))) (and (<= 0 (* (- 1) before.0)) (< (* (- 1) before.0) d0)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* c g)) (< 0 (+ after.0 before.0 d0)) (< 0 (+ after.1 before.1 d1)) (<= 0 (* (- 1) before.0)) (<= 0 (+ before.0 d0 (- 1))) (<= 0 (* (- 1) before.1)) (<= 0 (+ before.1 d1 (- 1))))) (and (<= 0 (* (- 1) before.1)) (< (* (- 1) before.1) d1)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (< 0 m))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (and (<= 0 (* c |q!3|)) (< (* c |q!3|) (* c g))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (and (<= 0 (* (- 1) axes.0.padBegin)) (< (* (- 1) axes.0.padBegin) (+ after.0 before.0 d0))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 n) (< 0 (* g m)) (< 0 (+ |q!0| 1)) (< 0 (+ |q!1| 1)) (< 0 c) (< 0 k0) (< 0 k1) (<= 0 (* (- 1) axes.0.padBegin)) (<= 0 (+ after.0 axes.0.padBegin before.0 d0 (- 1))) (<= 0 (* (- 1) axes.1.padBegin)) (<= 0 (+ after.1 axes.1.padBegin before.1 d1 (- 1))))) (and (<= 0 (* (- 1) axes.1.padBegin)) (< (* (- 1) axes.1.padBegin) (+ after.1 before.1 d1))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= axes.0.stride 0) (and (<= (* axes.0.stride |q!0|) (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1))) (< (+ after.0 (* (- 1) axes.0.dilation k0) axes.0.dilation axes.0.padBegin axes.0.padEnd before.0 d0 (- 1)) (+ (* axes.0.stride |q!0|) axes.0.stride))))) ; floor_division
(assert (or (<= axes.1.stride 0) (and (<= (* axes.1.stride |q!1|) (+ after.1 (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd before.1 d1 (- 1))) (< (+ after.1 (* (- 1) axes.1.dilation k1) axes.1.dilation axes.1.padBegin axes.1.padEnd before.1 d1 (- 1)) (+ (* axes.1.stride |q!1|) axes.1.stride))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!2|) |at!10|) (< |at!10| (+ (* m |q!2|) m))))) ; floor_division
(assert (or (<= m 0) (and (<= (* m |q!3|) 0) (< 0 (+ (* m |q!3|) m))))) ; floor_division
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!4|) (< |k!4| c) (<= 0 |k!5|) (< |k!5| k0) (<= 0 |k!6|) (< |k!6| k1) (<= 0 (+ (* axes.0.dilation |k!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |k!5|) axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |k!6|) axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (< 0 m)) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!4|) (< |k!4| c) (<= 0 |k!5|) (< |k!5| k0) (<= 0 |k!6|) (< |k!6| k1) (<= 0 (+ (* axes.0.dilation |k!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |k!5|) axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |k!6|) axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (+ (* c |q!2|) |k!4|)) (< (+ (* c |q!2|) |k!4|) (* c g)))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!4|) (< |k!4| c) (<= 0 |k!5|) (< |k!5| k0) (<= 0 |k!6|) (< |k!6| k1) (<= 0 (+ (* axes.0.dilation |k!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |k!5|) axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |k!6|) axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (+ (* axes.0.dilation |k!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|) (* (- 1) before.0))) (< (+ (* axes.0.dilation |k!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|) (* (- 1) before.0)) d0))) (or (not (and (<= 0 |at!9|) (< |at!9| n) (<= 0 |at!10|) (< |at!10| (* g m)) (<= 0 |at!11|) (< |at!11| (+ |q!0| 1)) (<= 0 |at!12|) (< |at!12| (+ |q!1| 1)) (<= 0 |k!4|) (< |k!4| c) (<= 0 |k!5|) (< |k!5| k0) (<= 0 |k!6|) (< |k!6| k1) (<= 0 (+ (* axes.0.dilation |k!5|) (* (- 1) axes.0.padBegin) (* axes.0.stride |at!11|) (* (- 1) before.0))) (<= 0 (+ (* (- 1) axes.0.dilation |k!5|) axes.0.padBegin (* (- 1) axes.0.stride |at!11|) before.0 d0 (- 1))) (<= 0 (+ (* axes.1.dilation |k!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|) (* (- 1) before.1))) (<= 0 (+ (* (- 1) axes.1.dilation |k!6|) axes.1.padBegin (* (- 1) axes.1.stride |at!12|) before.1 d1 (- 1))))) (and (<= 0 (+ (* axes.1.dilation |k!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|) (* (- 1) before.1))) (< (+ (* axes.1.dilation |k!6|) (* (- 1) axes.1.padBegin) (* axes.1.stride |at!12|) (* (- 1) before.1)) d1)))))) ; the negated goal
(check-sat)
(reset)

