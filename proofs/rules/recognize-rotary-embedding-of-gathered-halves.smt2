; rule recognize-rotary-embedding-of-gathered-halves with o=0, obligation: equal
; lemma instances: {floor_division=1, product_choice=1, product_congruence=4, product_sign=7}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun n () Int)
(declare-fun |$i| (Int Int) Int)
(declare-fun |i!3| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int) Real)
(declare-fun |$d| (Int Int) Real)
(declare-fun |q!0| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (<= 0 n)) ; the least n
(assert (and (<= (- 9223372036854775808) (|$i| 0 |i!3|)) (<= (|$i| 0 |i!3|) 9223372036854775807))) ; what is assumed of each element of $i
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 |at!56|) (< |at!56| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (<= 0 (+ |at!56| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (< 0 p))) (= (+ (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) 0) (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) p))) 0.0))) ; a condition on elements
(assert (or (<= n 0) (and (<= |p!0| (|$i| 0 |i!3|)) (< (|$i| 0 |i!3|) (+ n |p!0|))))) ; floor_division
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (< 0 (* 2 p)))) (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (< 0 p))) (= (+ (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) 0) (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|)) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|)) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 2 p))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 2 p))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 3 p))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 3 p))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 4 p))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 4 p))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 5 p)))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 5 p))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 5 p)))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 5 p))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| 0 |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (and (or (not (< 0 n)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 n)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 n)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< n 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 n)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= n 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (= |p!2| (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) |p!3|) |p!6|))) ; product_choice
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) (|$c| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (= |p!1| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!3| |p!6|))) ; product_congruence
(assert (or (not (= (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) (|$d| (+ (|$i| 0 |i!3|) (* (- 1) |p!0|)) |i!4|))) (= |p!5| |p!6|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (+ |p!1| |p!2|) (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (+ |p!1| (* (- 1.0) |p!3|)) (+ |p!4| |p!5|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-gathered-halves with o=0, obligation: defined
; lemma instances: {digits_below=1, floor_division=2, product_order=3, product_sign=3, quotient_range=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun n () Int)
(declare-fun |$i| (Int Int) Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!52| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (<= 0 n)) ; the least n
(assert (and (<= (- 9223372036854775808) (|$i| |at!45| |at!46|)) (<= (|$i| |at!45| |at!46|) 9223372036854775807))) ; what is assumed of each element of $i
(assert (and (<= (- 9223372036854775808) (|$i| |at!50| |at!51|)) (<= (|$i| |at!50| |at!51|) 9223372036854775807))) ; what is assumed of each element of $i
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 |at!56|) (< |at!56| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (<= 0 (+ |at!56| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 (|$i| |at!45| |at!46|)) (< (|$i| |at!45| |at!46|) |p!0|))) (<= n 0) (and (<= 0 |q!0|) (< |q!0| n)))) ; quotient_range
(assert (or (not (and (<= 0 (|$i| |at!50| |at!51|)) (< (|$i| |at!50| |at!51|) |p!0|))) (<= n 0) (and (<= 0 |q!1|) (< |q!1| n)))) ; quotient_range
(assert (or (not (and (<= 0 |at!56|) (< |at!56| p))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (<= n 0) (and (<= |p!1| (|$i| |at!45| |at!46|)) (< (|$i| |at!45| |at!46|) (+ n |p!1|))))) ; floor_division
(assert (or (not (and (<= 0 |at!45|) (< |at!45| 1) (<= 0 |at!46|) (< |at!46| s) (< 0 (* 2 p)))) (and (<= 0 (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|))) (< (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|)) n)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= n 0) (and (<= |p!2| (|$i| |at!50| |at!51|)) (< (|$i| |at!50| |at!51|) (+ n |p!2|))))) ; floor_division
(assert (or (not (and (<= 0 |at!50|) (< |at!50| 1) (<= 0 |at!51|) (< |at!51| s) (< 0 (* 2 p)))) (and (<= 0 (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|))) (< (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|)) n)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (<= 0 |p!0|)) ; product_sign
(assert (and (or (not (< 0 n)) (not (< |q!0| 0)) (< |p!1| 0)) (or (not (< 0 n)) (not (< 0 |q!0|)) (< 0 |p!1|)) (or (not (< 0 n)) (not (= |q!0| 0)) (= |p!1| 0)) (or (not (< 0 |q!0|)) (not (< n 0)) (< |p!1| 0)) (or (not (< 0 |q!0|)) (not (< 0 n)) (< 0 |p!1|)) (or (not (< 0 |q!0|)) (not (= n 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 n)) (not (< n |q!0|)) (<= (+ n |p!0|) |p!1|)) (or (not (< 0 n)) (not (< |q!0| n)) (<= (+ n |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 n)) (not (< |q!1| 0)) (< |p!2| 0)) (or (not (< 0 n)) (not (< 0 |q!1|)) (< 0 |p!2|)) (or (not (< 0 n)) (not (= |q!1| 0)) (= |p!2| 0)) (or (not (< 0 |q!1|)) (not (< n 0)) (< |p!2| 0)) (or (not (< 0 |q!1|)) (not (< 0 n)) (< 0 |p!2|)) (or (not (< 0 |q!1|)) (not (= n 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 n)) (not (< n |q!1|)) (<= (+ n |p!0|) |p!2|)) (or (not (< 0 n)) (not (< |q!1| n)) (<= (+ n |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 n)) (not (< |q!0| |q!1|)) (<= (+ n |p!1|) |p!2|)) (or (not (< 0 n)) (not (< |q!1| |q!0|)) (<= (+ n |p!2|) |p!1|)))) ; product_order
(assert (not (and (or (not (and (<= 0 |at!43|) (< |at!43| n) (<= 0 |at!44|) (< |at!44| p))) (and (<= 0 |at!44|) (< |at!44| (* 2 p)))) (or (not (and (<= 0 |at!45|) (< |at!45| 1) (<= 0 |at!46|) (< |at!46| s) (<= 0 |at!47|) (< |at!47| p))) (< 0 n)) (or (not (and (<= 0 |at!45|) (< |at!45| 1) (<= 0 |at!46|) (< |at!46| s) (<= 0 |at!47|) (< |at!47| p))) (and (<= 0 (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|))) (< (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|)) n))) (or (not (and (<= 0 |at!48|) (< |at!48| n) (<= 0 |at!49|) (< |at!49| p))) (and (<= 0 |at!49|) (< |at!49| (* 2 p)))) (or (not (and (<= 0 |at!50|) (< |at!50| 1) (<= 0 |at!51|) (< |at!51| s) (<= 0 |at!52|) (< |at!52| p))) (< 0 n)) (or (not (and (<= 0 |at!50|) (< |at!50| 1) (<= 0 |at!51|) (< |at!51| s) (<= 0 |at!52|) (< |at!52| p))) (and (<= 0 (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|))) (< (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|)) n))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 |at!56|) (< |at!56| p))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p)))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-gathered-halves with o=1, obligation: equal
; lemma instances: {floor_division=1, product_choice=1, product_congruence=4, product_sign=7}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun n () Int)
(declare-fun |$i| (Int Int) Int)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |p!0| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int) Real)
(declare-fun |$d| (Int Int) Real)
(declare-fun |q!0| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (<= 0 n)) ; the least n
(assert (and (<= (- 9223372036854775808) (|$i| |i!1| |i!3|)) (<= (|$i| |i!1| |i!3|) 9223372036854775807))) ; what is assumed of each element of $i
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 |at!56|) (< |at!56| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (<= 0 (+ |at!56| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (< 0 p))) (= (+ (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) 0) (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) p))) 0.0))) ; a condition on elements
(assert (or (<= n 0) (and (<= |p!0| (|$i| |i!1| |i!3|)) (< (|$i| |i!1| |i!3|) (+ n |p!0|))))) ; floor_division
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!3|) (< |i!3| s) (< 0 (* 2 p)))) (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (< 0 p))) (= (+ (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) 0) (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|)) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|)) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 2 p))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 2 p))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 3 p))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 3 p))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 4 p))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 4 p))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 5 p)))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 5 p))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 5 p)))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 5 p))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|))) (< (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) n) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 4 p)))) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (and (or (not (< 0 n)) (not (< |q!0| 0)) (< |p!0| 0)) (or (not (< 0 n)) (not (< 0 |q!0|)) (< 0 |p!0|)) (or (not (< 0 n)) (not (= |q!0| 0)) (= |p!0| 0)) (or (not (< 0 |q!0|)) (not (< n 0)) (< |p!0| 0)) (or (not (< 0 |q!0|)) (not (< 0 n)) (< 0 |p!0|)) (or (not (< 0 |q!0|)) (not (= n 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (= |p!2| (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) |p!3|) |p!6|))) ; product_choice
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) (|$c| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (= |p!1| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!3| |p!6|))) ; product_congruence
(assert (or (not (= (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) (+ |i!4| (* (- 1) p))) (|$d| (+ (|$i| |i!1| |i!3|) (* (- 1) |p!0|)) |i!4|))) (= |p!5| |p!6|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (+ |p!1| |p!2|) (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (+ |p!1| (* (- 1.0) |p!3|)) (+ |p!4| |p!5|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-gathered-halves with o=1, obligation: defined
; lemma instances: {digits_below=1, floor_division=2, product_order=3, product_sign=3, quotient_range=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun n () Int)
(declare-fun |$i| (Int Int) Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |p!0| () Int)
(declare-fun |q!0| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!52| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (<= 0 n)) ; the least n
(assert (and (<= (- 9223372036854775808) (|$i| |at!45| |at!46|)) (<= (|$i| |at!45| |at!46|) 9223372036854775807))) ; what is assumed of each element of $i
(assert (and (<= (- 9223372036854775808) (|$i| |at!50| |at!51|)) (<= (|$i| |at!50| |at!51|) 9223372036854775807))) ; what is assumed of each element of $i
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 |at!56|) (< |at!56| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (<= 0 (+ |at!56| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 (|$i| |at!45| |at!46|)) (< (|$i| |at!45| |at!46|) |p!0|))) (<= n 0) (and (<= 0 |q!0|) (< |q!0| n)))) ; quotient_range
(assert (or (not (and (<= 0 (|$i| |at!50| |at!51|)) (< (|$i| |at!50| |at!51|) |p!0|))) (<= n 0) (and (<= 0 |q!1|) (< |q!1| n)))) ; quotient_range
(assert (or (not (and (<= 0 |at!56|) (< |at!56| p))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)))) (< 0 n))) ; the left side: the divisor of a subscript is positive
(assert (or (<= n 0) (and (<= |p!1| (|$i| |at!45| |at!46|)) (< (|$i| |at!45| |at!46|) (+ n |p!1|))))) ; floor_division
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| s) (< 0 (* 2 p)))) (and (<= 0 (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|))) (< (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|)) n)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (<= n 0) (and (<= |p!2| (|$i| |at!50| |at!51|)) (< (|$i| |at!50| |at!51|) (+ n |p!2|))))) ; floor_division
(assert (or (not (and (<= 0 |at!50|) (< |at!50| b) (<= 0 |at!51|) (< |at!51| s) (< 0 (* 2 p)))) (and (<= 0 (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|))) (< (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|)) n)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (<= 0 |p!0|)) ; product_sign
(assert (and (or (not (< 0 n)) (not (< |q!0| 0)) (< |p!1| 0)) (or (not (< 0 n)) (not (< 0 |q!0|)) (< 0 |p!1|)) (or (not (< 0 n)) (not (= |q!0| 0)) (= |p!1| 0)) (or (not (< 0 |q!0|)) (not (< n 0)) (< |p!1| 0)) (or (not (< 0 |q!0|)) (not (< 0 n)) (< 0 |p!1|)) (or (not (< 0 |q!0|)) (not (= n 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 n)) (not (< n |q!0|)) (<= (+ n |p!0|) |p!1|)) (or (not (< 0 n)) (not (< |q!0| n)) (<= (+ n |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 n)) (not (< |q!1| 0)) (< |p!2| 0)) (or (not (< 0 n)) (not (< 0 |q!1|)) (< 0 |p!2|)) (or (not (< 0 n)) (not (= |q!1| 0)) (= |p!2| 0)) (or (not (< 0 |q!1|)) (not (< n 0)) (< |p!2| 0)) (or (not (< 0 |q!1|)) (not (< 0 n)) (< 0 |p!2|)) (or (not (< 0 |q!1|)) (not (= n 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 n)) (not (< n |q!1|)) (<= (+ n |p!0|) |p!2|)) (or (not (< 0 n)) (not (< |q!1| n)) (<= (+ n |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 n)) (not (< |q!0| |q!1|)) (<= (+ n |p!1|) |p!2|)) (or (not (< 0 n)) (not (< |q!1| |q!0|)) (<= (+ n |p!2|) |p!1|)))) ; product_order
(assert (not (and (or (not (and (<= 0 |at!43|) (< |at!43| n) (<= 0 |at!44|) (< |at!44| p))) (and (<= 0 |at!44|) (< |at!44| (* 2 p)))) (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| s) (<= 0 |at!47|) (< |at!47| p))) (< 0 n)) (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| s) (<= 0 |at!47|) (< |at!47| p))) (and (<= 0 (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|))) (< (+ (|$i| |at!45| |at!46|) (* (- 1) |p!1|)) n))) (or (not (and (<= 0 |at!48|) (< |at!48| n) (<= 0 |at!49|) (< |at!49| p))) (and (<= 0 |at!49|) (< |at!49| (* 2 p)))) (or (not (and (<= 0 |at!50|) (< |at!50| b) (<= 0 |at!51|) (< |at!51| s) (<= 0 |at!52|) (< |at!52| p))) (< 0 n)) (or (not (and (<= 0 |at!50|) (< |at!50| b) (<= 0 |at!51|) (< |at!51| s) (<= 0 |at!52|) (< |at!52| p))) (and (<= 0 (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|))) (< (+ (|$i| |at!50| |at!51|) (* (- 1) |p!2|)) n))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 |at!56|) (< |at!56| p))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (<= 0 (+ (* (- 1) |at!56|) p (- 1))))) (and (<= 0 (+ |at!56| p)) (< (+ |at!56| p) (* 2 p)))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| s) (<= 0 |at!56|) (< |at!56| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!56|) p (- 1)))))) (and (<= 0 (+ |at!56| (* (- 1) p))) (< (+ |at!56| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

