; rule requantize-sums with t=u8, r=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun |$u| () Real)
(assert (not (= |$u| 0.0))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (not (= |$u| 0.0))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=u8, r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (< 0 d0)) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=u8, r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1))) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=u8, r=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=u8, r=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=i8, r=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun |$u| () Real)
(assert (not (= |$u| 0.0))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (not (= |$u| 0.0))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=i8, r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (< 0 d0)) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=i8, r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1))) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=i8, r=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule requantize-sums with t=i8, r=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |$u| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= |$u| 0.0)))) ; the left side has a value
(assert (< 0.0 |$u|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (not (= |$u| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$u| 0.0)))) ; the negated goal
(check-sat)
(reset)

