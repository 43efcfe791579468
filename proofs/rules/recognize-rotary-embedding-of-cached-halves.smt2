; rule recognize-rotary-embedding-of-cached-halves with o=0, obligation: equal
; lemma instances: {product_choice=1, product_congruence=4, product_sign=6}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int) Real)
(declare-fun |$d| (Int Int) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (<= 0 (+ (* (- 1) |at!42|) p (- 1))))) (and (<= 0 |at!42|) (< |at!42| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (<= 0 (+ (* (- 1) |at!42|) p (- 1))))) (and (<= 0 (+ |at!42| p)) (< (+ |at!42| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (<= 0 (+ |at!42| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (and (<= 0 (+ |at!42| (* (- 1) p))) (< (+ |at!42| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (and (<= 0 (+ |at!42| (* (- 1) p))) (< (+ |at!42| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| p))) (|$c| |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (< 0 p))) (= (+ (|$c| |i!3| 0) (* (- 1.0) (|$c| |i!3| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| p))) (|$d| |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (< 0 p))) (= (+ (|$d| |i!3| 0) (* (- 1.0) (|$d| |i!3| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$d| |i!3| |i!4|)) (|$d| |i!3| (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$c| |i!3| |i!4|)) (|$c| |i!3| (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| (* 2 p)))) (|$c| |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$c| |i!3| (* 2 p))) (|$c| |i!3| p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| (* 2 p)))) (|$d| |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$d| |i!3| (* 2 p))) (|$d| |i!3| p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| p))) (|$d| |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| p))) (|$c| |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| (* 3 p)))) (|$c| |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$c| |i!3| (* 3 p))) (|$c| |i!3| (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| (* 3 p)))) (|$d| |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$d| |i!3| (* 3 p))) (|$d| |i!3| (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| (* 2 p)))) (|$d| |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| (* 2 p)))) (|$c| |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| (* 4 p)))) (|$c| |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$c| |i!3| (* 4 p))) (|$c| |i!3| (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| (* 4 p)))) (|$d| |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$d| |i!3| (* 4 p))) (|$d| |i!3| (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| (* 3 p)))) (|$d| |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| (* 3 p)))) (|$c| |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| (* 5 p)))) (|$c| |i!3| (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$c| |i!3| (* 5 p))) (|$c| |i!3| (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| (* 5 p)))) (|$d| |i!3| (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$d| |i!3| (* 5 p))) (|$d| |i!3| (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| |i!3| (+ |i!4| (* 4 p)))) (|$d| |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| |i!3| (+ |i!4| (* 4 p)))) (|$c| |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (and (or (not (< 0.0 (|$c| |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) |p!2|) |p!5|))) ; product_choice
(assert (and (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (= (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$d| |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$d| |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$d| |i!3| |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| |i!3| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| |i!3| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| |i!3| |i!4|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$c| |i!3| |i!4|) (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!0| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$d| |i!3| |i!4|) (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!2| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| |i!3| |i!4|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| |i!3| |i!4|))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| |i!3| |i!4|) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!2| |p!5|))) ; product_congruence
(assert (or (not (= (|$d| |i!3| (+ |i!4| (* (- 1) p))) (|$d| |i!3| |i!4|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (+ |p!0| |p!1|) (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (+ |p!0| (* (- 1.0) |p!2|)) (+ |p!3| |p!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-halves with o=0, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (<= 0 (+ (* (- 1) |at!42|) p (- 1))))) (and (<= 0 |at!42|) (< |at!42| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (<= 0 (+ (* (- 1) |at!42|) p (- 1))))) (and (<= 0 (+ |at!42| p)) (< (+ |at!42| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (<= 0 (+ |at!42| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (and (<= 0 (+ |at!42| (* (- 1) p))) (< (+ |at!42| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (and (<= 0 (+ |at!42| (* (- 1) p))) (< (+ |at!42| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!42|) (< |at!42| p))) (and (<= 0 (+ |at!42| p)) (< (+ |at!42| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!29|) (< |at!29| s) (<= 0 |at!30|) (< |at!30| p))) (and (<= 0 |at!30|) (< |at!30| (* 2 p)))) (or (not (and (<= 0 |at!34|) (< |at!34| s) (<= 0 |at!35|) (< |at!35| p))) (and (<= 0 |at!35|) (< |at!35| (* 2 p)))) (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (<= 0 (+ (* (- 1) |at!42|) p (- 1))))) (and (<= 0 |at!42|) (< |at!42| p))) (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (<= 0 (+ (* (- 1) |at!42|) p (- 1))))) (and (<= 0 (+ |at!42| p)) (< (+ |at!42| p) (* 2 p)))) (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (and (<= 0 (+ |at!42| (* (- 1) p))) (< (+ |at!42| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| s) (<= 0 |at!42|) (< |at!42| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!42|) p (- 1)))))) (and (<= 0 (+ |at!42| (* (- 1) p))) (< (+ |at!42| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-halves with o=1, obligation: equal
; lemma instances: {product_choice=1, product_congruence=4, product_sign=6}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int) Real)
(declare-fun |$d| (Int Int Int) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (<= 0 (+ (* (- 1) |at!44|) p (- 1))))) (and (<= 0 |at!44|) (< |at!44| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (<= 0 (+ (* (- 1) |at!44|) p (- 1))))) (and (<= 0 (+ |at!44| p)) (< (+ |at!44| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (<= 0 (+ |at!44| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (and (<= 0 (+ |at!44| (* (- 1) p))) (< (+ |at!44| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (and (<= 0 (+ |at!44| (* (- 1) p))) (< (+ |at!44| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| p))) (|$c| 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (< 0 p))) (= (+ (|$c| 0 |i!3| 0) (* (- 1.0) (|$c| 0 |i!3| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| p))) (|$d| 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (< 0 p))) (= (+ (|$d| 0 |i!3| 0) (* (- 1.0) (|$d| 0 |i!3| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| |i!4|)) (|$d| 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| |i!4|)) (|$c| 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| (* 2 p)))) (|$c| 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (* 2 p))) (|$c| 0 |i!3| p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| (* 2 p)))) (|$d| 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (* 2 p))) (|$d| 0 |i!3| p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| p))) (|$d| 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| p))) (|$c| 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| (* 3 p)))) (|$c| 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (* 3 p))) (|$c| 0 |i!3| (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| (* 3 p)))) (|$d| 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (* 3 p))) (|$d| 0 |i!3| (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| (* 2 p)))) (|$d| 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| (* 2 p)))) (|$c| 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| (* 4 p)))) (|$c| 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (* 4 p))) (|$c| 0 |i!3| (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| (* 4 p)))) (|$d| 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (* 4 p))) (|$d| 0 |i!3| (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| (* 3 p)))) (|$d| 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| (* 3 p)))) (|$c| 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| (* 5 p)))) (|$c| 0 |i!3| (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (* 5 p))) (|$c| 0 |i!3| (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| (* 5 p)))) (|$d| 0 |i!3| (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (* 5 p))) (|$d| 0 |i!3| (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| 0 |i!3| (+ |i!4| (* 4 p)))) (|$d| 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| 0 |i!3| (+ |i!4| (* 4 p)))) (|$c| 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (and (or (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) |p!2|) |p!5|))) ; product_choice
(assert (and (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (= (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$d| 0 |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$d| 0 |i!3| |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| 0 |i!3| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| 0 |i!3| |i!4|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$c| 0 |i!3| |i!4|) (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (= |p!0| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$d| 0 |i!3| |i!4|) (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!2| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| 0 |i!3| |i!4|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| 0 |i!3| |i!4|) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!2| |p!5|))) ; product_congruence
(assert (or (not (= (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))) (|$d| 0 |i!3| |i!4|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (+ |p!0| |p!1|) (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (+ |p!0| (* (- 1.0) |p!2|)) (+ |p!3| |p!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-halves with o=1, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (<= 0 (+ (* (- 1) |at!44|) p (- 1))))) (and (<= 0 |at!44|) (< |at!44| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (<= 0 (+ (* (- 1) |at!44|) p (- 1))))) (and (<= 0 (+ |at!44| p)) (< (+ |at!44| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (<= 0 (+ |at!44| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (and (<= 0 (+ |at!44| (* (- 1) p))) (< (+ |at!44| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (and (<= 0 (+ |at!44| (* (- 1) p))) (< (+ |at!44| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!44|) (< |at!44| p))) (and (<= 0 (+ |at!44| p)) (< (+ |at!44| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!29|) (< |at!29| 1) (<= 0 |at!30|) (< |at!30| s) (<= 0 |at!31|) (< |at!31| p))) (and (<= 0 |at!31|) (< |at!31| (* 2 p)))) (or (not (and (<= 0 |at!35|) (< |at!35| 1) (<= 0 |at!36|) (< |at!36| s) (<= 0 |at!37|) (< |at!37| p))) (and (<= 0 |at!37|) (< |at!37| (* 2 p)))) (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (<= 0 (+ (* (- 1) |at!44|) p (- 1))))) (and (<= 0 |at!44|) (< |at!44| p))) (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (<= 0 (+ (* (- 1) |at!44|) p (- 1))))) (and (<= 0 (+ |at!44| p)) (< (+ |at!44| p) (* 2 p)))) (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (and (<= 0 (+ |at!44| (* (- 1) p))) (< (+ |at!44| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| s) (<= 0 |at!44|) (< |at!44| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!44|) p (- 1)))))) (and (<= 0 (+ |at!44| (* (- 1) p))) (< (+ |at!44| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-halves with o=2, obligation: equal
; lemma instances: {product_choice=1, product_congruence=4, product_sign=6}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int Int) Real)
(declare-fun |$d| (Int Int Int Int) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (<= 0 (+ (* (- 1) |at!32|) p (- 1))))) (and (<= 0 |at!32|) (< |at!32| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (<= 0 (+ (* (- 1) |at!32|) p (- 1))))) (and (<= 0 (+ |at!32| p)) (< (+ |at!32| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!32|) p (- 1)))))) (<= 0 (+ |at!32| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!32|) p (- 1)))))) (and (<= 0 (+ |at!32| (* (- 1) p))) (< (+ |at!32| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!32|) p (- 1)))))) (and (<= 0 (+ |at!32| (* (- 1) p))) (< (+ |at!32| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (<= 0 (+ (* (- 1) |at!39|) p (- 1))))) (and (<= 0 |at!39|) (< |at!39| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (<= 0 (+ (* (- 1) |at!39|) p (- 1))))) (and (<= 0 (+ |at!39| p)) (< (+ |at!39| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!39|) p (- 1)))))) (<= 0 (+ |at!39| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!39|) p (- 1)))))) (and (<= 0 (+ |at!39| (* (- 1) p))) (< (+ |at!39| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!39|) p (- 1)))))) (and (<= 0 (+ |at!39| (* (- 1) p))) (< (+ |at!39| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| p))) (|$c| 0 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (< 0 p))) (= (+ (|$c| 0 0 |i!3| 0) (* (- 1.0) (|$c| 0 0 |i!3| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| p))) (|$d| 0 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (< 0 p))) (= (+ (|$d| 0 0 |i!3| 0) (* (- 1.0) (|$d| 0 0 |i!3| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| |i!4|)) (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* (- 1) p))) (< (+ |i!4| (* (- 1) p)) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| |i!4|)) (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| (* 2 p)))) (|$c| 0 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (* 2 p))) (|$c| 0 0 |i!3| p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| (* 2 p)))) (|$d| 0 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 p) (< p p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (* 2 p))) (|$d| 0 0 |i!3| p)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| p))) (|$d| 0 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| p))) (|$c| 0 0 |i!3| |i!4|)) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| (* 3 p)))) (|$c| 0 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (* 3 p))) (|$c| 0 0 |i!3| (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| (* 3 p)))) (|$d| 0 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 2 p)) (< (* 2 p) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (* 3 p))) (|$d| 0 0 |i!3| (* 2 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| (* 2 p)))) (|$d| 0 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| p)) (< (+ |i!4| p) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| (* 2 p)))) (|$c| 0 0 |i!3| (+ |i!4| p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| (* 4 p)))) (|$c| 0 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (* 4 p))) (|$c| 0 0 |i!3| (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| (* 4 p)))) (|$d| 0 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 3 p)) (< (* 3 p) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (* 4 p))) (|$d| 0 0 |i!3| (* 3 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| (* 3 p)))) (|$d| 0 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 2 p))) (< (+ |i!4| (* 2 p)) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| (* 3 p)))) (|$c| 0 0 |i!3| (+ |i!4| (* 2 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| (* 5 p)))) (|$c| 0 0 |i!3| (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (* 5 p))) (|$c| 0 0 |i!3| (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 4 p))) (< (+ |i!4| (* 4 p)) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| (* 5 p)))) (|$d| 0 0 |i!3| (+ |i!4| (* 4 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (* 4 p)) (< (* 4 p) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (* 5 p))) (|$d| 0 0 |i!3| (* 4 p))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$d| 0 0 |i!3| (+ |i!4| (* 4 p)))) (|$d| 0 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (or (not (and (<= 0 |i!3|) (< |i!3| s) (<= 0 (+ |i!4| (* 3 p))) (< (+ |i!4| (* 3 p)) p))) (= (+ (* (- 1.0) (|$c| 0 0 |i!3| (+ |i!4| (* 4 p)))) (|$c| 0 0 |i!3| (+ |i!4| (* 3 p)))) 0.0))) ; a condition on elements
(assert (and (or (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 0 |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 0 |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) |p!2|) |p!5|))) ; product_choice
(assert (and (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (= (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$d| 0 0 |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$d| 0 0 |i!3| |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| 0 0 |i!3| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| 0 0 |i!3| |i!4|) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$c| 0 0 |i!3| |i!4|) (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (= |p!0| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$d| 0 0 |i!3| |i!4|) (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!2| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| 0 0 |i!3| |i!4|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| 0 0 |i!3| |i!4|) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!2| |p!5|))) ; product_congruence
(assert (or (not (= (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))) (|$d| 0 0 |i!3| |i!4|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (+ |p!0| |p!1|) (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (+ |p!0| (* (- 1.0) |p!2|)) (+ |p!3| |p!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-halves with o=2, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (<= 0 (+ (* (- 1) |at!32|) p (- 1))))) (and (<= 0 |at!32|) (< |at!32| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (<= 0 (+ (* (- 1) |at!32|) p (- 1))))) (and (<= 0 (+ |at!32| p)) (< (+ |at!32| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!32|) p (- 1)))))) (<= 0 (+ |at!32| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!32|) p (- 1)))))) (and (<= 0 (+ |at!32| (* (- 1) p))) (< (+ |at!32| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b) (<= 0 |at!30|) (< |at!30| h) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!32|) p (- 1)))))) (and (<= 0 (+ |at!32| (* (- 1) p))) (< (+ |at!32| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (<= 0 (+ (* (- 1) |at!39|) p (- 1))))) (and (<= 0 |at!39|) (< |at!39| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (<= 0 (+ (* (- 1) |at!39|) p (- 1))))) (and (<= 0 (+ |at!39| p)) (< (+ |at!39| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!39|) p (- 1)))))) (<= 0 (+ |at!39| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!39|) p (- 1)))))) (and (<= 0 (+ |at!39| (* (- 1) p))) (< (+ |at!39| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!36|) (< |at!36| b) (<= 0 |at!37|) (< |at!37| h) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!39|) p (- 1)))))) (and (<= 0 (+ |at!39| (* (- 1) p))) (< (+ |at!39| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| p))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!29|) (< |at!29| 1) (<= 0 |at!30|) (< |at!30| 1) (<= 0 |at!31|) (< |at!31| s) (<= 0 |at!32|) (< |at!32| p))) (and (<= 0 |at!32|) (< |at!32| (* 2 p)))) (or (not (and (<= 0 |at!36|) (< |at!36| 1) (<= 0 |at!37|) (< |at!37| 1) (<= 0 |at!38|) (< |at!38| s) (<= 0 |at!39|) (< |at!39| p))) (and (<= 0 |at!39|) (< |at!39| (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

