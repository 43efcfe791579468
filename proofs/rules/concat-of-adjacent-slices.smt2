; rule concat-of-adjacent-slices with r=1, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 m)) ; the least m
(assert (or (not (< 0 m)) (< 0 d0))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (< 0 (+ d0 (* (- 1) m)))) (and (<= 0 m) (< m d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d0 (* (- 1) m)))))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=2, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 m) (< 0 d1))) (< 0 d0))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ d0 (* (- 1) m))) (< 0 d1))) (and (<= 0 m) (< m d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d0 (* (- 1) m)))))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=2, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 d0) (< 0 m))) (< 0 d1))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ d1 (* (- 1) m))))) (and (<= 0 m) (< m d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d1 (* (- 1) m)))))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=3, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 m) (< 0 d1) (< 0 d2))) (< 0 d0))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ d0 (* (- 1) m))) (< 0 d1) (< 0 d2))) (and (<= 0 m) (< m d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d0 (* (- 1) m)))))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=3, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 d0) (< 0 m) (< 0 d2))) (< 0 d1))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ d1 (* (- 1) m))) (< 0 d2))) (and (<= 0 m) (< m d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d1 (* (- 1) m)))))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=3, a=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 m))) (< 0 d2))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 (* (- 1) m))))) (and (<= 0 m) (< m d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d2 (* (- 1) m)))))) ; the left side: subscript 2 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=4, a=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 m) (< 0 d1) (< 0 d2) (< 0 d3))) (< 0 d0))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ d0 (* (- 1) m))) (< 0 d1) (< 0 d2) (< 0 d3))) (and (<= 0 m) (< m d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d0 (* (- 1) m)))))) ; the left side: subscript 0 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=4, a=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 d0) (< 0 m) (< 0 d2) (< 0 d3))) (< 0 d1))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 (+ d1 (* (- 1) m))) (< 0 d2) (< 0 d3))) (and (<= 0 m) (< m d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d1 (* (- 1) m)))))) ; the left side: subscript 1 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=4, a=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 m) (< 0 d3))) (< 0 d2))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 (+ d2 (* (- 1) m))) (< 0 d3))) (and (<= 0 m) (< m d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d2 (* (- 1) m)))))) ; the left side: subscript 2 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule concat-of-adjacent-slices with r=4, a=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun m () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 m)) ; the least m
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 m))) (< 0 d3))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 (+ d3 (* (- 1) m))))) (and (<= 0 m) (< m d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (<= 0 (+ m (- 1))))) (< 0 m))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (<= 0 (* (- 1) m)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2) (< 0 d3) (not (<= 0 (+ m (- 1)))))) (and (<= 0 (* (- 1) m)) (< (* (- 1) m) (+ d3 (* (- 1) m)))))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not true)) ; the negated goal
(check-sat)
(reset)

