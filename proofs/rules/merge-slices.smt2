; rule merge-slices with r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun e.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun t.0 () Int)
(declare-fun s.0 () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (and (<= 0 (+ |at!3| t.0)) (< (+ |at!3| t.0) e.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (and (<= 0 (+ |at!3| s.0 t.0)) (< (+ |at!3| s.0 t.0) d0)))) ; the left side has a value
(assert (or (not (< 0 e.0)) (and (<= 0 s.0) (< s.0 d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (< 0 f.0)) (and (<= 0 t.0) (< t.0 e.0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| f.0))) (and (<= 0 (+ |at!3| s.0 t.0)) (< (+ |at!3| s.0 t.0) d0))))) ; the negated goal
(check-sat)
(reset)

; rule merge-slices with r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun t.0 () Int)
(declare-fun t.1 () Int)
(declare-fun s.0 () Int)
(declare-fun s.1 () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (and (<= 0 (+ |at!5| t.0)) (< (+ |at!5| t.0) e.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (and (<= 0 (+ |at!6| t.1)) (< (+ |at!6| t.1) e.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (and (<= 0 (+ |at!5| s.0 t.0)) (< (+ |at!5| s.0 t.0) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (and (<= 0 (+ |at!6| s.1 t.1)) (< (+ |at!6| s.1 t.1) d1)))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (and (<= 0 s.0) (< s.0 d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1))) (and (<= 0 s.1) (< s.1 d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (and (<= 0 t.0) (< t.0 e.0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1))) (and (<= 0 t.1) (< t.1 e.1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (and (<= 0 (+ |at!5| s.0 t.0)) (< (+ |at!5| s.0 t.0) d0))) (or (not (and (<= 0 |at!5|) (< |at!5| f.0) (<= 0 |at!6|) (< |at!6| f.1))) (and (<= 0 (+ |at!6| s.1 t.1)) (< (+ |at!6| s.1 t.1) d1)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-slices with r=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun t.0 () Int)
(declare-fun t.1 () Int)
(declare-fun t.2 () Int)
(declare-fun s.0 () Int)
(declare-fun s.1 () Int)
(declare-fun s.2 () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!7| t.0)) (< (+ |at!7| t.0) e.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!8| t.1)) (< (+ |at!8| t.1) e.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!9| t.2)) (< (+ |at!9| t.2) e.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!7| s.0 t.0)) (< (+ |at!7| s.0 t.0) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!8| s.1 t.1)) (< (+ |at!8| s.1 t.1) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!9| s.2 t.2)) (< (+ |at!9| s.2 t.2) d2)))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (and (<= 0 s.0) (< s.0 d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (and (<= 0 s.1) (< s.1 d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2))) (and (<= 0 s.2) (< s.2 d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (and (<= 0 t.0) (< t.0 e.0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (and (<= 0 t.1) (< t.1 e.1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2))) (and (<= 0 t.2) (< t.2 e.2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!7| s.0 t.0)) (< (+ |at!7| s.0 t.0) d0))) (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!8| s.1 t.1)) (< (+ |at!8| s.1 t.1) d1))) (or (not (and (<= 0 |at!7|) (< |at!7| f.0) (<= 0 |at!8|) (< |at!8| f.1) (<= 0 |at!9|) (< |at!9| f.2))) (and (<= 0 (+ |at!9| s.2 t.2)) (< (+ |at!9| s.2 t.2) d2)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-slices with r=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun t.0 () Int)
(declare-fun t.1 () Int)
(declare-fun t.2 () Int)
(declare-fun t.3 () Int)
(declare-fun s.0 () Int)
(declare-fun s.1 () Int)
(declare-fun s.2 () Int)
(declare-fun s.3 () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!9| t.0)) (< (+ |at!9| t.0) e.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!10| t.1)) (< (+ |at!10| t.1) e.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!11| t.2)) (< (+ |at!11| t.2) e.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!12| t.3)) (< (+ |at!12| t.3) e.3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!9| s.0 t.0)) (< (+ |at!9| s.0 t.0) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!10| s.1 t.1)) (< (+ |at!10| s.1 t.1) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!11| s.2 t.2)) (< (+ |at!11| s.2 t.2) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!12| s.3 t.3)) (< (+ |at!12| s.3 t.3) d3)))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (and (<= 0 s.0) (< s.0 d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (and (<= 0 s.1) (< s.1 d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (and (<= 0 s.2) (< s.2 d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3))) (and (<= 0 s.3) (< s.3 d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (and (<= 0 t.0) (< t.0 e.0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (and (<= 0 t.1) (< t.1 e.1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (and (<= 0 t.2) (< t.2 e.2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3))) (and (<= 0 t.3) (< t.3 e.3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!9| s.0 t.0)) (< (+ |at!9| s.0 t.0) d0))) (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!10| s.1 t.1)) (< (+ |at!10| s.1 t.1) d1))) (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!11| s.2 t.2)) (< (+ |at!11| s.2 t.2) d2))) (or (not (and (<= 0 |at!9|) (< |at!9| f.0) (<= 0 |at!10|) (< |at!10| f.1) (<= 0 |at!11|) (< |at!11| f.2) (<= 0 |at!12|) (< |at!12| f.3))) (and (<= 0 (+ |at!12| s.3 t.3)) (< (+ |at!12| s.3 t.3) d3)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-slices with r=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun f.4 () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun t.0 () Int)
(declare-fun t.1 () Int)
(declare-fun t.2 () Int)
(declare-fun t.3 () Int)
(declare-fun t.4 () Int)
(declare-fun s.0 () Int)
(declare-fun s.1 () Int)
(declare-fun s.2 () Int)
(declare-fun s.3 () Int)
(declare-fun s.4 () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!11| t.0)) (< (+ |at!11| t.0) e.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!12| t.1)) (< (+ |at!12| t.1) e.1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!13| t.2)) (< (+ |at!13| t.2) e.2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!14| t.3)) (< (+ |at!14| t.3) e.3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!15| t.4)) (< (+ |at!15| t.4) e.4)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!11| s.0 t.0)) (< (+ |at!11| s.0 t.0) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!12| s.1 t.1)) (< (+ |at!12| s.1 t.1) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!13| s.2 t.2)) (< (+ |at!13| s.2 t.2) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!14| s.3 t.3)) (< (+ |at!14| s.3 t.3) d3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!15| s.4 t.4)) (< (+ |at!15| s.4 t.4) d4)))) ; the left side has a value
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (and (<= 0 s.0) (< s.0 d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (and (<= 0 s.1) (< s.1 d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (and (<= 0 s.2) (< s.2 d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (and (<= 0 s.3) (< s.3 d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 e.0) (< 0 e.1) (< 0 e.2) (< 0 e.3) (< 0 e.4))) (and (<= 0 s.4) (< s.4 d4)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (and (<= 0 t.0) (< t.0 e.0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (and (<= 0 t.1) (< t.1 e.1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (and (<= 0 t.2) (< t.2 e.2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (and (<= 0 t.3) (< t.3 e.3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 f.0) (< 0 f.1) (< 0 f.2) (< 0 f.3) (< 0 f.4))) (and (<= 0 t.4) (< t.4 e.4)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!11| s.0 t.0)) (< (+ |at!11| s.0 t.0) d0))) (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!12| s.1 t.1)) (< (+ |at!12| s.1 t.1) d1))) (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!13| s.2 t.2)) (< (+ |at!13| s.2 t.2) d2))) (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!14| s.3 t.3)) (< (+ |at!14| s.3 t.3) d3))) (or (not (and (<= 0 |at!11|) (< |at!11| f.0) (<= 0 |at!12|) (< |at!12| f.1) (<= 0 |at!13|) (< |at!13| f.2) (<= 0 |at!14|) (< |at!14| f.3) (<= 0 |at!15|) (< |at!15| f.4))) (and (<= 0 (+ |at!15| s.4 t.4)) (< (+ |at!15| s.4 t.4) d4)))))) ; the negated goal
(check-sat)
(reset)

