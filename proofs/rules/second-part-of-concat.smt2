; rule second-part-of-concat with r=1, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int) Float_f32)
(declare-fun |$y| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 (+ d0 e)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ d0 e)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ d0 e)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d0)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (< 0 d0)) (and (<= 0 e) (< e (+ d0 e))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (= (ite (<= 0 (+ (* (- 1) |i!1|) (- 1))) (|$x| (+ e |i!1|)) (|$y| |i!1|)) (|$y| |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=2, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(declare-fun |$y| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d0)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1))) (and (<= 0 e) (< e (+ d0 e))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (ite (<= 0 (+ (* (- 1) |i!1|) (- 1))) (|$x| (+ e |i!1|) |i!2|) (|$y| |i!1| |i!2|)) (|$y| |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=2, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(declare-fun |$y| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d1)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1))) (and (<= 0 e) (< e (+ d1 e))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (ite (<= 0 (+ (* (- 1) |i!2|) (- 1))) (|$x| |i!1| (+ e |i!2|)) (|$y| |i!1| |i!2|)) (|$y| |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=3, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (< 0 d2) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d0)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (and (<= 0 e) (< e (+ d0 e))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (ite (<= 0 (+ (* (- 1) |i!1|) (- 1))) (|$x| (+ e |i!1|) |i!2| |i!3|) (|$y| |i!1| |i!2| |i!3|)) (|$y| |i!1| |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=3, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (< 0 d2) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (< 0 d2) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d1)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (and (<= 0 e) (< e (+ d1 e))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (ite (<= 0 (+ (* (- 1) |i!2|) (- 1))) (|$x| |i!1| (+ e |i!2|) |i!3|) (|$y| |i!1| |i!2| |i!3|)) (|$y| |i!1| |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=3, a=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 e)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 e)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 e)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d2)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (and (<= 0 e) (< e (+ d2 e))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (ite (<= 0 (+ (* (- 1) |i!3|) (- 1))) (|$x| |i!1| |i!2| (+ e |i!3|)) (|$y| |i!1| |i!2| |i!3|)) (|$y| |i!1| |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=4, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 (+ d0 e)) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d0)))) ; the left side: subscript 0 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (and (<= 0 e) (< e (+ d0 e))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0 (+ (* (- 1) |i!1|) (- 1))) (|$x| (+ e |i!1|) |i!2| |i!3| |i!4|) (|$y| |i!1| |i!2| |i!3| |i!4|)) (|$y| |i!1| |i!2| |i!3| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=4, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (< 0 d2) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 (+ d1 e)) (< 0 d2) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d1)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (and (<= 0 e) (< e (+ d1 e))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0 (+ (* (- 1) |i!2|) (- 1))) (|$x| |i!1| (+ e |i!2|) |i!3| |i!4|) (|$y| |i!1| |i!2| |i!3| |i!4|)) (|$y| |i!1| |i!2| |i!3| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=4, a=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 e)) (< 0 d3) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 e)) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 e)) (< 0 d3) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d2)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (and (<= 0 e) (< e (+ d2 e))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0 (+ (* (- 1) |i!3|) (- 1))) (|$x| |i!1| |i!2| (+ e |i!3|) |i!4|) (|$y| |i!1| |i!2| |i!3| |i!4|)) (|$y| |i!1| |i!2| |i!3| |i!4|))))) ; the negated goal
(check-sat)
(reset)

; rule second-part-of-concat with r=4, a=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun e () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$y| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 e)) ; the least e
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ d3 e)) (<= 0 (+ e (- 1))))) (< 0 e))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ d3 e)) (not (<= 0 (+ e (- 1)))))) (<= 0 (* (- 1) e)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ d3 e)) (not (<= 0 (+ e (- 1)))))) (and (<= 0 (* (- 1) e)) (< (* (- 1) e) d3)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3))) (and (<= 0 e) (< e (+ d3 e))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0 (+ (* (- 1) |i!4|) (- 1))) (|$x| |i!1| |i!2| |i!3| (+ e |i!4|)) (|$y| |i!1| |i!2| |i!3| |i!4|)) (|$y| |i!1| |i!2| |i!3| |i!4|))))) ; the negated goal
(check-sat)
(reset)

