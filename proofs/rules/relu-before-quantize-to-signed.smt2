; rule relu-before-quantize-to-signed with r=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun |$s| () Real)
(assert (not (= |$s| 0.0))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (not (= |$s| 0.0))) ; the left side: an argument of DIV lies in its domain
(assert (not (not (= |$s| 0.0)))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (< 0 d0)) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=4, obligation: defined
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
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-before-quantize-to-signed with r=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |$s| () Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (<= 0 |at!13|) (< |at!13| d2) (<= 0 |at!14|) (< |at!14| d3) (<= 0 |at!15|) (< |at!15| d4))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (< 0.0 |$s|)) ; a condition on elements
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (< 0 d4))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (not (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (<= 0 |at!13|) (< |at!13| d2) (<= 0 |at!14|) (< |at!14| d3) (<= 0 |at!15|) (< |at!15| d4))) (not (= |$s| 0.0))))) ; the negated goal
(check-sat)
(reset)

