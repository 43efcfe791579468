; rule power-as-root with r=0, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun |$x| () Real)
(assert (<= 0.0 |$x|)) ; the left side has a value
(assert (<= 0.0 |$x|)) ; the left side: an argument of POW lies in its domain
(assert (not (<= 0.0 |$x|))) ; the negated goal
(check-sat)
(reset)

; rule power-as-root with r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |$x| (Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| d0))) (<= 0.0 (|$x| |at!2|)))) ; the left side: an argument of POW lies in its domain
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| d0))) (<= 0.0 (|$x| |at!2|))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-root with r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |$x| (Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0) (<= 0 |at!4|) (< |at!4| d1))) (<= 0.0 (|$x| |at!3| |at!4|)))) ; the left side: an argument of POW lies in its domain
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| d0) (<= 0 |at!4|) (< |at!4| d1))) (<= 0.0 (|$x| |at!3| |at!4|))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-root with r=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$x| (Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| d2))) (<= 0.0 (|$x| |at!4| |at!5| |at!6|)))) ; the left side: an argument of POW lies in its domain
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| d2))) (<= 0.0 (|$x| |at!4| |at!5| |at!6|))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-root with r=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2) (<= 0 |at!8|) (< |at!8| d3))) (<= 0.0 (|$x| |at!5| |at!6| |at!7| |at!8|)))) ; the left side: an argument of POW lies in its domain
(assert (not (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2) (<= 0 |at!8|) (< |at!8| d3))) (<= 0.0 (|$x| |at!5| |at!6| |at!7| |at!8|))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-root with r=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |$x| (Int Int Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1) (<= 0 |at!8|) (< |at!8| d2) (<= 0 |at!9|) (< |at!9| d3) (<= 0 |at!10|) (< |at!10| d4))) (<= 0.0 (|$x| |at!6| |at!7| |at!8| |at!9| |at!10|)))) ; the left side: an argument of POW lies in its domain
(assert (not (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1) (<= 0 |at!8|) (< |at!8| d2) (<= 0 |at!9|) (< |at!9| d3) (<= 0 |at!10|) (< |at!10| d4))) (<= 0.0 (|$x| |at!6| |at!7| |at!8| |at!9| |at!10|))))) ; the negated goal
(check-sat)
(reset)

