; rule power-as-reciprocal-root with r=0, obligation: defined
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun |$x| () Real)
(declare-fun f_sqrt (Real) Real)
(assert (< 0.0 |$x|)) ; the left side has a value
(assert (< 0.0 |$x|)) ; the left side: an argument of POW lies in its domain
(assert (or (< |$x| 0.0) (and (<= 0.0 (f_sqrt |$x|)) (= (* (f_sqrt |$x|) (f_sqrt |$x|)) |$x|)))) ; sqrt_square
(assert (not (and (<= 0.0 |$x|) (not (= (f_sqrt |$x|) 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-reciprocal-root with r=1, obligation: defined
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |at!2| () Int)
(declare-fun |$x| (Int) Real)
(declare-fun |at!3| () Int)
(declare-fun f_sqrt (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (or (not (and (<= 0 |at!2|) (< |at!2| d0))) (< 0.0 (|$x| |at!2|)))) ; the left side: an argument of POW lies in its domain
(assert (or (< (|$x| |at!3|) 0.0) (and (<= 0.0 (f_sqrt (|$x| |at!3|))) (= (* (f_sqrt (|$x| |at!3|)) (f_sqrt (|$x| |at!3|))) (|$x| |at!3|))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (< 0.0 (|$x| |at!3|)))) ; the left side: an argument of POW lies in its domain
(assert (not (and (or (not (and (<= 0 |at!2|) (< |at!2| d0))) (<= 0.0 (|$x| |at!2|))) (or (not (and (<= 0 |at!3|) (< |at!3| d0))) (not (= (f_sqrt (|$x| |at!3|)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-reciprocal-root with r=2, obligation: defined
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |$x| (Int Int) Real)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun f_sqrt (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (or (not (and (<= 0 |at!3|) (< |at!3| d0) (<= 0 |at!4|) (< |at!4| d1))) (< 0.0 (|$x| |at!3| |at!4|)))) ; the left side: an argument of POW lies in its domain
(assert (or (< (|$x| |at!5| |at!6|) 0.0) (and (<= 0.0 (f_sqrt (|$x| |at!5| |at!6|))) (= (* (f_sqrt (|$x| |at!5| |at!6|)) (f_sqrt (|$x| |at!5| |at!6|))) (|$x| |at!5| |at!6|))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (< 0.0 (|$x| |at!5| |at!6|)))) ; the left side: an argument of POW lies in its domain
(assert (not (and (or (not (and (<= 0 |at!3|) (< |at!3| d0) (<= 0 |at!4|) (< |at!4| d1))) (<= 0.0 (|$x| |at!3| |at!4|))) (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1))) (not (= (f_sqrt (|$x| |at!5| |at!6|)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-reciprocal-root with r=3, obligation: defined
; lemma instances: {sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun f_sqrt (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| d2))) (< 0.0 (|$x| |at!4| |at!5| |at!6|)))) ; the left side: an argument of POW lies in its domain
(assert (or (< (|$x| |at!7| |at!8| |at!9|) 0.0) (and (<= 0.0 (f_sqrt (|$x| |at!7| |at!8| |at!9|))) (= (* (f_sqrt (|$x| |at!7| |at!8| |at!9|)) (f_sqrt (|$x| |at!7| |at!8| |at!9|))) (|$x| |at!7| |at!8| |at!9|))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (< 0.0 (|$x| |at!7| |at!8| |at!9|)))) ; the left side: an argument of POW lies in its domain
(assert (not (and (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| d2))) (<= 0.0 (|$x| |at!4| |at!5| |at!6|))) (or (not (and (<= 0 |at!7|) (< |at!7| d0) (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2))) (not (= (f_sqrt (|$x| |at!7| |at!8| |at!9|)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-reciprocal-root with r=4, obligation: defined
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
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun f_sqrt (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2) (<= 0 |at!8|) (< |at!8| d3))) (< 0.0 (|$x| |at!5| |at!6| |at!7| |at!8|)))) ; the left side: an argument of POW lies in its domain
(assert (or (< (|$x| |at!9| |at!10| |at!11| |at!12|) 0.0) (and (<= 0.0 (f_sqrt (|$x| |at!9| |at!10| |at!11| |at!12|))) (= (* (f_sqrt (|$x| |at!9| |at!10| |at!11| |at!12|)) (f_sqrt (|$x| |at!9| |at!10| |at!11| |at!12|))) (|$x| |at!9| |at!10| |at!11| |at!12|))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (< 0.0 (|$x| |at!9| |at!10| |at!11| |at!12|)))) ; the left side: an argument of POW lies in its domain
(assert (not (and (or (not (and (<= 0 |at!5|) (< |at!5| d0) (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2) (<= 0 |at!8|) (< |at!8| d3))) (<= 0.0 (|$x| |at!5| |at!6| |at!7| |at!8|))) (or (not (and (<= 0 |at!9|) (< |at!9| d0) (<= 0 |at!10|) (< |at!10| d1) (<= 0 |at!11|) (< |at!11| d2) (<= 0 |at!12|) (< |at!12| d3))) (not (= (f_sqrt (|$x| |at!9| |at!10| |at!11| |at!12|)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule power-as-reciprocal-root with r=5, obligation: defined
; lemma instances: {sqrt_square=1}
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
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun f_sqrt (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1) (<= 0 |at!8|) (< |at!8| d2) (<= 0 |at!9|) (< |at!9| d3) (<= 0 |at!10|) (< |at!10| d4))) (< 0.0 (|$x| |at!6| |at!7| |at!8| |at!9| |at!10|)))) ; the left side: an argument of POW lies in its domain
(assert (or (< (|$x| |at!11| |at!12| |at!13| |at!14| |at!15|) 0.0) (and (<= 0.0 (f_sqrt (|$x| |at!11| |at!12| |at!13| |at!14| |at!15|))) (= (* (f_sqrt (|$x| |at!11| |at!12| |at!13| |at!14| |at!15|)) (f_sqrt (|$x| |at!11| |at!12| |at!13| |at!14| |at!15|))) (|$x| |at!11| |at!12| |at!13| |at!14| |at!15|))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (<= 0 |at!13|) (< |at!13| d2) (<= 0 |at!14|) (< |at!14| d3) (<= 0 |at!15|) (< |at!15| d4))) (< 0.0 (|$x| |at!11| |at!12| |at!13| |at!14| |at!15|)))) ; the left side: an argument of POW lies in its domain
(assert (not (and (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1) (<= 0 |at!8|) (< |at!8| d2) (<= 0 |at!9|) (< |at!9| d3) (<= 0 |at!10|) (< |at!10| d4))) (<= 0.0 (|$x| |at!6| |at!7| |at!8| |at!9| |at!10|))) (or (not (and (<= 0 |at!11|) (< |at!11| d0) (<= 0 |at!12|) (< |at!12| d1) (<= 0 |at!13|) (< |at!13| d2) (<= 0 |at!14|) (< |at!14| d3) (<= 0 |at!15|) (< |at!15| d4))) (not (= (f_sqrt (|$x| |at!11| |at!12| |at!13| |at!14| |at!15|)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

