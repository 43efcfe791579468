; rule recognize-interleaved-rotary-embedding-of-cached-angles with o=0, obligation: equal
; lemma instances: {floor_division=2, product_congruence=4, product_sign=5}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun s () Int)
(declare-fun h () Int)
(declare-fun p () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Real)
(declare-fun |$d| (Int Int Int) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 s)) ; the least s
(assert (<= 0 h)) ; the least h
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61|)) (< (+ (* (- 2) (div |at!61| 2)) |at!61|) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))) (< (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1)) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 1 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert true) ; the left side: subscript 4 of input 0 is in bounds
(assert true) ; the left side: some piece holds the element
(assert true) ; the left side: subscript 4 of input 1 is in bounds
(assert (and (<= (* 2 (div |i!4| 2)) |i!4|) (< |i!4| (+ (* 2 (div |i!4| 2)) 2)))) ; floor_division
(assert (and (<= (* 2 (div |at!61| 2)) |at!61|) (< |at!61| (+ (* 2 (div |at!61| 2)) 2)))) ; floor_division
(assert (and (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< (|$c| |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (= (|$c| |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< (|$d| |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (= (|$d| |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< (|$c| |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (= (|$c| |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< (|$d| |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< 0.0 (|$d| |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (= (|$d| |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (= |p!1| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= |p!0| |p!4|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= |p!2| |p!4|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| s) (<= 0 |i!3|) (< |i!3| h) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (ite (<= 0 (+ (* 2 (div |i!4| 2)) (* (- 1) |i!4|))) (+ |p!0| (* (- 1.0) |p!1|)) (+ |p!2| |p!3|)) (ite (<= 0 (+ (* 2 (div |i!4| 2)) (* (- 1) |i!4|))) (+ |p!4| (* (- 1.0) |p!1|)) (+ |p!4| |p!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-interleaved-rotary-embedding-of-cached-angles with o=0, obligation: defined
; lemma instances: {digits_below=2, floor_division=1, quotient_range=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun s () Int)
(declare-fun h () Int)
(declare-fun p () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 s)) ; the least s
(assert (<= 0 h)) ; the least h
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61|)) (< (+ (* (- 2) (div |at!61| 2)) |at!61|) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))) (< (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1)) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| (* 2 p)))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; quotient_range
(assert (or (not (and (<= 0 |at!61|) (< |at!61| (* 4 p)))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) (* 2 p))))) ; quotient_range
(assert (or (not (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; digits_below
(assert (or (not (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 1 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert true) ; the left side: subscript 4 of input 0 is in bounds
(assert true) ; the left side: some piece holds the element
(assert true) ; the left side: subscript 4 of input 1 is in bounds
(assert (and (<= (* 2 (div |at!61| 2)) |at!61|) (< |at!61| (+ (* 2 (div |at!61| 2)) 2)))) ; floor_division
(assert (not (and (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p))) (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p)))) (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p)))) (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-interleaved-rotary-embedding-of-cached-angles with o=1, obligation: equal
; lemma instances: {floor_division=2, product_congruence=4, product_sign=5}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun s () Int)
(declare-fun h () Int)
(declare-fun p () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int Int) Real)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Real)
(declare-fun |$d| (Int Int Int Int) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 s)) ; the least s
(assert (<= 0 h)) ; the least h
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61|)) (< (+ (* (- 2) (div |at!61| 2)) |at!61|) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))) (< (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1)) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 1 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert true) ; the left side: subscript 4 of input 0 is in bounds
(assert true) ; the left side: some piece holds the element
(assert true) ; the left side: subscript 4 of input 1 is in bounds
(assert (and (<= (* 2 (div |i!4| 2)) |i!4|) (< |i!4| (+ (* 2 (div |i!4| 2)) 2)))) ; floor_division
(assert (and (<= (* 2 (div |at!61| 2)) |at!61|) (< |at!61| (+ (* 2 (div |at!61| 2)) 2)))) ; floor_division
(assert (and (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< (|$c| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (= (|$c| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< (|$d| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (= (|$d| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< (|$c| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (not (= (|$c| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< (|$d| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (< 0.0 (|$d| 0 |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (not (= (|$d| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))))) (= |p!1| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 |i!2| 0 (div |i!4| 2)))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 |i!2| 0 (div |i!4| 2)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (* 2 (div |i!4| 2))) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= |p!0| |p!4|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ (* 2 (div |i!4| 2)) 1)) (|$x| |i!1| |i!2| |i!3| |i!4|))) (= |p!2| |p!4|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| s) (<= 0 |i!3|) (< |i!3| h) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (ite (<= 0 (+ (* 2 (div |i!4| 2)) (* (- 1) |i!4|))) (+ |p!0| (* (- 1.0) |p!1|)) (+ |p!2| |p!3|)) (ite (<= 0 (+ (* 2 (div |i!4| 2)) (* (- 1) |i!4|))) (+ |p!4| (* (- 1.0) |p!1|)) (+ |p!4| |p!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-interleaved-rotary-embedding-of-cached-angles with o=1, obligation: defined
; lemma instances: {digits_below=2, floor_division=1, quotient_range=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun s () Int)
(declare-fun h () Int)
(declare-fun p () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 s)) ; the least s
(assert (<= 0 h)) ; the least h
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61|)) (< (+ (* (- 2) (div |at!61| 2)) |at!61|) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1))) (< (+ (* (- 2) (div |at!61| 2)) |at!61| (- 1)) 1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| (* 2 p)))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))) ; quotient_range
(assert (or (not (and (<= 0 |at!61|) (< |at!61| (* 4 p)))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) (* 2 p))))) ; quotient_range
(assert (or (not (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p))))) ; digits_below
(assert (or (not (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 h) (< 0 p))) (< 1 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert true) ; the left side: subscript 4 of input 0 is in bounds
(assert true) ; the left side: some piece holds the element
(assert true) ; the left side: subscript 4 of input 1 is in bounds
(assert (and (<= (* 2 (div |at!61| 2)) |at!61|) (< |at!61| (+ (* 2 (div |at!61| 2)) 2)))) ; floor_division
(assert (not (and (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p))) (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|))))) (and (<= 0 (+ (* 2 (div |at!61| 2)) 1)) (< (+ (* 2 (div |at!61| 2)) 1) (* 2 p)))) (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (* 2 (div |at!61| 2))) (< (* 2 (div |at!61| 2)) (* 2 p)))) (or (not (and (<= 0 |at!58|) (< |at!58| b) (<= 0 |at!59|) (< |at!59| s) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| (* 2 p)) (not (<= 0 (+ (* 2 (div |at!61| 2)) (* (- 1) |at!61|)))))) (and (<= 0 (div |at!61| 2)) (< (div |at!61| 2) p)))))) ; the negated goal
(check-sat)
(reset)

