; rule recognize-rotary-embedding-of-halves with o=0, obligation: equal
; lemma instances: {product_choice=1, product_congruence=9, product_sign=8}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun f_cos (Real) Real)
(declare-fun |$f| (Int Int Int) Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun f_sin (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 |at!55|) (< |at!55| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (<= 0 (+ |at!55| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) |p!6|) |p!7|))) ; product_choice
(assert (and (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (f_sin (|$f| 0 |i!3| |i!4|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (f_sin (|$f| 0 |i!3| |i!4|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (f_sin (|$f| 0 |i!3| |i!4|)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_sin (|$f| 0 |i!3| |i!4|)))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_sin (|$f| 0 |i!3| |i!4|)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_sin (|$f| 0 |i!3| |i!4|)))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (f_cos (|$f| 0 |i!3| |i!4|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (f_cos (|$f| 0 |i!3| |i!4|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (f_cos (|$f| 0 |i!3| |i!4|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_cos (|$f| 0 |i!3| |i!4|)))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_cos (|$f| 0 |i!3| |i!4|)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_cos (|$f| 0 |i!3| |i!4|)))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) (f_cos (|$f| 0 |i!3| |i!4|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (|$f| 0 |i!3| |i!4|)) (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (= |p!2| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_cos (|$f| 0 |i!3| |i!4|)) (f_cos (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_sin (|$f| 0 |i!3| |i!4|)) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!2| |p!6|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!4| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!7|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (|$f| 0 |i!3| |i!4|)) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!2| |p!7|))) ; product_congruence
(assert (or (not (= (f_sin (|$f| 0 |i!3| (+ |i!4| (* (- 1) p)))) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| 0 |i!3| |i!4|) (|$f| 0 |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!4| |p!7|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!6| |p!7|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (+ |p!0| |p!1|) (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (+ (* (- 1.0) |p!2|) |p!3|) (+ |p!4| |p!5|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-halves with o=0, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 |at!55|) (< |at!55| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (<= 0 (+ |at!55| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!55|) (< |at!55| p))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 |at!55|) (< |at!55| p))) (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p)))) (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-halves with o=1, obligation: equal
; lemma instances: {product_choice=1, product_congruence=9, product_sign=8}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun f_cos (Real) Real)
(declare-fun |$f| (Int Int Int) Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun f_sin (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 |at!55|) (< |at!55| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (<= 0 (+ |at!55| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!0|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!0|)) (or (not (< 0.0 (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) |p!6|) |p!7|))) ; product_choice
(assert (and (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (* (- 1.0) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (f_sin (|$f| |i!1| |i!3| |i!4|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (f_sin (|$f| |i!1| |i!3| |i!4|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (f_sin (|$f| |i!1| |i!3| |i!4|)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_sin (|$f| |i!1| |i!3| |i!4|)))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_sin (|$f| |i!1| |i!3| |i!4|)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_sin (|$f| |i!1| |i!3| |i!4|)))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (f_cos (|$f| |i!1| |i!3| |i!4|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (f_cos (|$f| |i!1| |i!3| |i!4|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (f_cos (|$f| |i!1| |i!3| |i!4|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_cos (|$f| |i!1| |i!3| |i!4|)))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_cos (|$f| |i!1| |i!3| |i!4|)))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_cos (|$f| |i!1| |i!3| |i!4|)))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) (f_cos (|$f| |i!1| |i!3| |i!4|)))) (= |p!0| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!4|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (|$f| |i!1| |i!3| |i!4|)) (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (= |p!2| |p!4|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (< 0.0 (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (< 0.0 |p!5|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (not (= (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (not (= (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_cos (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (= |p!0| |p!5|))) ; product_congruence
(assert (or (not (= (f_cos (|$f| |i!1| |i!3| |i!4|)) (f_cos (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))))) (= |p!3| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!6|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_sin (|$f| |i!1| |i!3| |i!4|)) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!2| |p!6|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)))) (not (= (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!4| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (< 0.0 |p!7|)) (or (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (< 0.0 (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (not (= (f_sin (|$f| |i!1| |i!3| |i!4|)) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!2| |p!7|))) ; product_congruence
(assert (or (not (= (f_sin (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p)))) (f_sin (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (|$f| |i!1| |i!3| |i!4|) (|$f| |i!1| |i!3| (+ |i!4| (* (- 1) p))))))) (= |p!4| |p!7|))) ; product_congruence
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| (+ |i!4| p)) (|$x| |i!1| |i!2| |i!3| (+ |i!4| (* (- 1) p))))) (= |p!6| |p!7|))) ; product_congruence
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| s) (<= 0 |i!4|) (< |i!4| (* 2 p)))) (= (+ |p!0| |p!1|) (ite (<= 0 (+ (* (- 1) |i!4|) p (- 1))) (+ (* (- 1.0) |p!2|) |p!3|) (+ |p!4| |p!5|)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rotary-embedding-of-halves with o=1, obligation: defined
; lemma instances: {digits_below=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun p () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 s)) ; the least s
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 |at!55|) (< |at!55| p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (<= 0 (+ |at!55| (* (- 1) p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) p)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) (* 2 p))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!55|) (< |at!55| p))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p))))) ; digits_below
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 2 of input 1 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (and (<= 0 p) (< p (* 2 p))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 p))) (< 0 (* 2 p)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (<= 0 (+ p (- 1))))) (< 0 p))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (<= 0 (* (- 1) p)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 b) (< 0 h) (< 0 s) (< 0 (* 2 p)) (not (<= 0 (+ p (- 1)))))) (and (<= 0 (* (- 1) p)) (< (* (- 1) p) p)))) ; the left side: subscript 3 of input 1 is in bounds
(assert (not (and (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 |at!55|) (< |at!55| p))) (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (<= 0 (+ (* (- 1) |at!55|) p (- 1))))) (and (<= 0 (+ |at!55| p)) (< (+ |at!55| p) (* 2 p)))) (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) (* 2 p)))) (or (not (and (<= 0 |at!52|) (< |at!52| b) (<= 0 |at!53|) (< |at!53| h) (<= 0 |at!54|) (< |at!54| s) (<= 0 |at!55|) (< |at!55| (* 2 p)) (not (<= 0 (+ (* (- 1) |at!55|) p (- 1)))))) (and (<= 0 (+ |at!55| (* (- 1) p))) (< (+ |at!55| (* (- 1) p)) p)))))) ; the negated goal
(check-sat)
(reset)

