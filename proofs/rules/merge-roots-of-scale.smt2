; rule merge-roots-of-scale with r=0, obligation: equal
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun |$s| () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$x| () Real)
(assert (<= 0.0 |$s|)) ; the left side has a value
(assert (<= 0.0 |$s|)) ; a condition on elements
(assert (<= 0.0 |$s|)) ; the left side: an argument of SQRT lies in its domain
(assert (or (< |$s| 0.0) (and (<= 0.0 (f_sqrt |$s|)) (= (* (f_sqrt |$s|) (f_sqrt |$s|)) |$s|)))) ; sqrt_square
(assert (not (= (* |$x| (f_sqrt |$s|) (f_sqrt |$s|)) (* |$x| |$s|)))) ; the negated goal
(check-sat)
(reset)

; rule merge-roots-of-scale with r=1, obligation: equal
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |$s| () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| d0))) (<= 0.0 |$s|))) ; the left side has a value
(assert (<= 0.0 |$s|)) ; a condition on elements
(assert (<= 0.0 |$s|)) ; the left side: an argument of SQRT lies in its domain
(assert (or (< |$s| 0.0) (and (<= 0.0 (f_sqrt |$s|)) (= (* (f_sqrt |$s|) (f_sqrt |$s|)) |$s|)))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (= (* (|$x| |i!1|) (f_sqrt |$s|) (f_sqrt |$s|)) (* (|$x| |i!1|) |$s|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-roots-of-scale with r=2, obligation: equal
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |$s| () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0) (<= 0 |at!4|) (< |at!4| d1))) (<= 0.0 |$s|))) ; the left side has a value
(assert (<= 0.0 |$s|)) ; a condition on elements
(assert (<= 0.0 |$s|)) ; the left side: an argument of SQRT lies in its domain
(assert (or (< |$s| 0.0) (and (<= 0.0 (f_sqrt |$s|)) (= (* (f_sqrt |$s|) (f_sqrt |$s|)) |$s|)))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (* (|$x| |i!1| |i!2|) (f_sqrt |$s|) (f_sqrt |$s|)) (* (|$x| |i!1| |i!2|) |$s|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-roots-of-scale with r=3, obligation: equal
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$s| () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| d2))) (<= 0.0 |$s|))) ; the left side has a value
(assert (<= 0.0 |$s|)) ; a condition on elements
(assert (<= 0.0 |$s|)) ; the left side: an argument of SQRT lies in its domain
(assert (or (< |$s| 0.0) (and (<= 0.0 (f_sqrt |$s|)) (= (* (f_sqrt |$s|) (f_sqrt |$s|)) |$s|)))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (* (|$x| |i!1| |i!2| |i!3|) (f_sqrt |$s|) (f_sqrt |$s|)) (* (|$x| |i!1| |i!2| |i!3|) |$s|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-roots-of-scale with r=4, obligation: equal
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |$s| () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2) (<= 0 |at!8|) (< |at!8| d3))) (<= 0.0 |$s|))) ; the left side has a value
(assert (<= 0.0 |$s|)) ; a condition on elements
(assert (<= 0.0 |$s|)) ; the left side: an argument of SQRT lies in its domain
(assert (or (< |$s| 0.0) (and (<= 0.0 (f_sqrt |$s|)) (= (* (f_sqrt |$s|) (f_sqrt |$s|)) |$s|)))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_sqrt |$s|) (f_sqrt |$s|)) (* (|$x| |i!1| |i!2| |i!3| |i!4|) |$s|))))) ; the negated goal
(check-sat)
(reset)

