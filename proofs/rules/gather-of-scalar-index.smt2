; rule gather-of-scalar-index with r=1, a=0, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun k () Int)
(declare-fun |q!0| () Int)
(declare-fun |$x| (Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (< 0 d0)) ; the left side has a value
(assert (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0))) ; the left side has a value
(assert (< 0 d0)) ; the left side: the divisor of a subscript is positive
(assert (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= (* d0 |q!0|) k) (< k (+ (* d0 |q!0|) d0))))) ; floor_division
(assert (not (= (|$x| (+ (* (- 1) d0 |q!0|) k)) (|$x| k)))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=1, a=0, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun k () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!1| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (< 0 d0)) ; the left side has a value
(assert (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0))) ; the left side has a value
(assert (< 0 d0)) ; the left side: the divisor of a subscript is positive
(assert (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= |p!0| k) (< k (+ d0 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d0)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!1|) (< |at!1| 1))) (and (<= 0 (+ |at!1| k)) (< (+ |at!1| k) d0))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=2, a=0, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun k () Int)
(declare-fun |at!4| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d1))) (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0)))) ; the left side has a value
(assert (or (not (< 0 d1)) (< 0 d0))) ; the left side: the divisor of a subscript is positive
(assert (or (not (< 0 d1)) (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= (* d0 |q!0|) k) (< k (+ (* d0 |q!0|) d0))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1))) (= (|$x| (+ (* (- 1) d0 |q!0|) k) |i!1|) (|$x| k |i!1|))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=2, a=0, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun k () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!2| () Int)
(declare-fun |at!3| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d1))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d1))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0)))) ; the left side has a value
(assert (or (not (< 0 d1)) (< 0 d0))) ; the left side: the divisor of a subscript is positive
(assert (or (not (< 0 d1)) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= |p!0| k) (< k (+ d0 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d0)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| 1) (<= 0 |at!3|) (< |at!3| d1))) (and (<= 0 (+ |at!2| k)) (< (+ |at!2| k) d0))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=2, a=1, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun k () Int)
(declare-fun |at!4| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 k)) ; the least k
(assert (< k d1)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d0))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d0))) (and (<= 0 (+ (* (- 1) d1 |q!0|) k)) (< (+ (* (- 1) d1 |q!0|) k) d1)))) ; the left side has a value
(assert (or (not (< 0 d0)) (< 0 d1))) ; the left side: the divisor of a subscript is positive
(assert (or (not (< 0 d0)) (and (<= 0 (+ (* (- 1) d1 |q!0|) k)) (< (+ (* (- 1) d1 |q!0|) k) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) k) (< k (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (= (|$x| |i!1| (+ (* (- 1) d1 |q!0|) k)) (|$x| |i!1| k))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=2, a=1, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun k () Int)
(declare-fun |at!4| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!2| () Int)
(declare-fun |at!3| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 k)) ; the least k
(assert (< k d1)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d0))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!4|) (< |at!4| d0))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d1)))) ; the left side has a value
(assert (or (not (< 0 d0)) (< 0 d1))) ; the left side: the divisor of a subscript is positive
(assert (or (not (< 0 d0)) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (<= d1 0) (and (<= |p!0| k) (< k (+ d1 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d1)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!2|) (< |at!2| d0) (<= 0 |at!3|) (< |at!3| 1))) (and (<= 0 (+ |at!3| k)) (< (+ |at!3| k) d1))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=3, a=0, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun k () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2))) (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0)))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2))) (< 0 d0))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d1) (< 0 d2))) (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= (* d0 |q!0|) k) (< k (+ (* d0 |q!0|) d0))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2))) (= (|$x| (+ (* (- 1) d0 |q!0|) k) |i!1| |i!2|) (|$x| k |i!1| |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=3, a=0, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun k () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d1) (<= 0 |at!7|) (< |at!7| d2))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0)))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2))) (< 0 d0))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d1) (< 0 d2))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= |p!0| k) (< k (+ d0 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d0)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| 1) (<= 0 |at!4|) (< |at!4| d1) (<= 0 |at!5|) (< |at!5| d2))) (and (<= 0 (+ |at!3| k)) (< (+ |at!3| k) d0))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=3, a=1, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun k () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 k)) ; the least k
(assert (< k d1)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d2))) (and (<= 0 (+ (* (- 1) d1 |q!0|) k)) (< (+ (* (- 1) d1 |q!0|) k) d1)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2))) (< 0 d1))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d2))) (and (<= 0 (+ (* (- 1) d1 |q!0|) k)) (< (+ (* (- 1) d1 |q!0|) k) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) k) (< k (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2))) (= (|$x| |i!1| (+ (* (- 1) d1 |q!0|) k) |i!2|) (|$x| |i!1| k |i!2|))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=3, a=1, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun k () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 k)) ; the least k
(assert (< k d1)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d2))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d2))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d1)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2))) (< 0 d1))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d2))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (<= d1 0) (and (<= |p!0| k) (< k (+ d1 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d1)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| d0) (<= 0 |at!4|) (< |at!4| 1) (<= 0 |at!5|) (< |at!5| d2))) (and (<= 0 (+ |at!4| k)) (< (+ |at!4| k) d1))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=3, a=2, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun k () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 k)) ; the least k
(assert (< k d2)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1))) (and (<= 0 (+ (* (- 1) d2 |q!0|) k)) (< (+ (* (- 1) d2 |q!0|) k) d2)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1))) (< 0 d2))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d1))) (and (<= 0 (+ (* (- 1) d2 |q!0|) k)) (< (+ (* (- 1) d2 |q!0|) k) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= d2 0) (and (<= (* d2 |q!0|) k) (< k (+ (* d2 |q!0|) d2))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (|$x| |i!1| |i!2| (+ (* (- 1) d2 |q!0|) k)) (|$x| |i!1| |i!2| k))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=3, a=2, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun k () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!3| () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 k)) ; the least k
(assert (< k d2)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!6|) (< |at!6| d0) (<= 0 |at!7|) (< |at!7| d1))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d2)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1))) (< 0 d2))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d1))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= d2 0) (and (<= |p!0| k) (< k (+ d2 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d2)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| d0) (<= 0 |at!4|) (< |at!4| d1) (<= 0 |at!5|) (< |at!5| 1))) (and (<= 0 (+ |at!5| k)) (< (+ |at!5| k) d2))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=0, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0)))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (< 0 d0))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (and (<= 0 (+ (* (- 1) d0 |q!0|) k)) (< (+ (* (- 1) d0 |q!0|) k) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= (* d0 |q!0|) k) (< k (+ (* d0 |q!0|) d0))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d1) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d3))) (= (|$x| (+ (* (- 1) d0 |q!0|) k) |i!1| |i!2| |i!3|) (|$x| k |i!1| |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=0, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d0)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (< 0 d0))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d1) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0)))) ; the left side has a value
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (< 0 d0))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d1) (< 0 d2) (< 0 d3))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= d0 0) (and (<= |p!0| k) (< k (+ d0 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d0)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d0)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d0)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d0 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d0)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d0 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| 1) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| d2) (<= 0 |at!7|) (< |at!7| d3))) (and (<= 0 (+ |at!4| k)) (< (+ |at!4| k) d0))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=1, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d1)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (and (<= 0 (+ (* (- 1) d1 |q!0|) k)) (< (+ (* (- 1) d1 |q!0|) k) d1)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (< 0 d1))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (and (<= 0 (+ (* (- 1) d1 |q!0|) k)) (< (+ (* (- 1) d1 |q!0|) k) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (<= d1 0) (and (<= (* d1 |q!0|) k) (< k (+ (* d1 |q!0|) d1))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d2) (<= 0 |i!3|) (< |i!3| d3))) (= (|$x| |i!1| (+ (* (- 1) d1 |q!0|) k) |i!2| |i!3|) (|$x| |i!1| k |i!2| |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=1, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d1)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (< 0 d1))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d2) (<= 0 |at!10|) (< |at!10| d3))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d1)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (< 0 d1))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d2) (< 0 d3))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (<= d1 0) (and (<= |p!0| k) (< k (+ d1 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d1)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d1)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d1)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d1 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d1)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d1 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| 1) (<= 0 |at!6|) (< |at!6| d2) (<= 0 |at!7|) (< |at!7| d3))) (and (<= 0 (+ |at!5| k)) (< (+ |at!5| k) d1))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=2, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d2)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d3))) (and (<= 0 (+ (* (- 1) d2 |q!0|) k)) (< (+ (* (- 1) d2 |q!0|) k) d2)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (< 0 d2))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (and (<= 0 (+ (* (- 1) d2 |q!0|) k)) (< (+ (* (- 1) d2 |q!0|) k) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= d2 0) (and (<= (* d2 |q!0|) k) (< k (+ (* d2 |q!0|) d2))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d3))) (= (|$x| |i!1| |i!2| (+ (* (- 1) d2 |q!0|) k) |i!3|) (|$x| |i!1| |i!2| k |i!3|))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=2, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d2)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d3))) (< 0 d2))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d3))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d2)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (< 0 d2))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d3))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (<= d2 0) (and (<= |p!0| k) (< k (+ d2 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d2)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d2)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d2)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d2 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d2)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d2 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| 1) (<= 0 |at!7|) (< |at!7| d3))) (and (<= 0 (+ |at!6| k)) (< (+ |at!6| k) d2))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=3, obligation: equal
; lemma instances: {floor_division=1}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |q!0| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d3)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d2))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d2))) (and (<= 0 (+ (* (- 1) d3 |q!0|) k)) (< (+ (* (- 1) d3 |q!0|) k) d3)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (< 0 d3))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (and (<= 0 (+ (* (- 1) d3 |q!0|) k)) (< (+ (* (- 1) d3 |q!0|) k) d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= d3 0) (and (<= (* d3 |q!0|) k) (< k (+ (* d3 |q!0|) d3))))) ; floor_division
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (|$x| |i!1| |i!2| |i!3| (+ (* (- 1) d3 |q!0|) k)) (|$x| |i!1| |i!2| |i!3| k))))) ; the negated goal
(check-sat)
(reset)

; rule gather-of-scalar-index with r=4, a=3, obligation: defined
; lemma instances: {floor_division=1, product_sign=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun k () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |at!4| () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 k)) ; the least k
(assert (< k d3)) ; a condition of the rule
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d2))) (< 0 d3))) ; the left side has a value
(assert (or (not (and (<= 0 |at!8|) (< |at!8| d0) (<= 0 |at!9|) (< |at!9| d1) (<= 0 |at!10|) (< |at!10| d2))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d3)))) ; the left side has a value
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (< 0 d3))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 d0) (< 0 d1) (< 0 d2))) (and (<= 0 (+ (* (- 1) |p!0|) k)) (< (+ (* (- 1) |p!0|) k) d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (<= d3 0) (and (<= |p!0| k) (< k (+ d3 |p!0|))))) ; floor_division
(assert (and (or (not (< 0 d3)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 d3)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 d3)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< d3 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 d3)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= d3 0)) (= |p!0| 0)))) ; product_sign
(assert (not (or (not (and (<= 0 |at!4|) (< |at!4| d0) (<= 0 |at!5|) (< |at!5| d1) (<= 0 |at!6|) (< |at!6| d2) (<= 0 |at!7|) (< |at!7| 1))) (and (<= 0 (+ |at!7| k)) (< (+ |at!7| k) d3))))) ; the negated goal
(check-sat)
(reset)

