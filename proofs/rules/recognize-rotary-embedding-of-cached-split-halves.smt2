; rule recognize-rotary-embedding-of-cached-split-halves with o=0, obligation: equal
; lemma instances: {product_congruence=2, product_sign=4}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |$c| (Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Real)
(declare-fun |$d| (Int Int) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 |at!46|) (< |at!46| (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (and (or (not (< 0.0 (|$c| |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| |i!3| |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (|$c| |i!3| |i!4|) (|$c| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$d| |i!3| |i!4|) (|$d| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!1| |p!3|))) ; product_congruence
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-split-halves with o=0, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 |at!46|) (< |at!46| (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| p))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-split-halves with o=1, obligation: equal
; lemma instances: {product_congruence=2, product_sign=4}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |$c| (Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Real)
(declare-fun |$d| (Int Int Int) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 |at!46|) (< |at!46| (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (and (or (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| 0 |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| 0 |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| 0 |i!3| |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (|$c| 0 |i!3| |i!4|) (|$c| 0 |i!3| (+ |i!4| (* (- 1) p))))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$d| 0 |i!3| |i!4|) (|$d| 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!1| |p!3|))) ; product_congruence
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-split-halves with o=1, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 |at!46|) (< |at!46| (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| p))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-split-halves with o=2, obligation: equal
; lemma instances: {product_congruence=2, product_sign=4}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |$c| (Int Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Real)
(declare-fun |$d| (Int Int Int Int) Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 |at!46|) (< |at!46| (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (and (or (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 0 |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 0 |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 0 |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (|$d| 0 0 |i!3| |i!4|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (|$d| 0 0 |i!3| |i!4|))) (< 0.0 |p!1|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (|$d| 0 0 |i!3| |i!4|) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (not (= (|$c| 0 0 |i!3| |i!4|) (|$c| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (|$d| 0 0 |i!3| |i!4|) (|$d| 0 0 |i!3| (+ |i!4| (* (- 1) p))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!1| |p!3|))) ; product_congruence
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-cached-split-halves with o=2, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (<= 0 (+ |at!46| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 |at!46|) (< |at!46| (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| p))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 |at!46|) (< |at!46| p))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (<= 0 (+ (* (- 1) |at!46|) p (- 1))))) (and (<= 0 (+ |at!46| p)) (< (+ |at!46| p) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| s) (<= 0 |at!46|) (< |at!46| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!46|) p (- 1)))))) (and (<= 0 (+ |at!46| (* (- 1) p))) (< (+ |at!46| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

