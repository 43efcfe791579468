; rule recognize-gelu-with-factor-halved-in-both with r=0, obligation: equal
; lemma instances: {erf_scaled=1, inverse=1, inverse_positive=1, sqrt_square=1}
(set-logic ALL)
(declare-fun |$c| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$x| () Real)
(declare-fun f_erf (Real) Real)
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (or (< (f_inv (f_sqrt 2.0)) (/ 7.0 10.0)) (< |$c| (/ 7.0 10.0)) (and (<= (* |$x| (+ (f_erf (* |$x| (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* |$x| |$c|))))) (* (/ 6.0 7.0) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)))))) (<= (* (- (/ 6.0 7.0)) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))))) (* |$x| (+ (f_erf (* |$x| (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* |$x| |$c|))))))))) ; erf_scaled
(assert (or (= (f_sqrt 2.0) 0.0) (= (* (f_sqrt 2.0) (f_inv (f_sqrt 2.0))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt 2.0))) (< 0.0 (f_inv (f_sqrt 2.0))))) ; inverse_positive
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (and (<= 0.0 (f_sqrt 2.0)) (= (* (f_sqrt 2.0) (f_sqrt 2.0)) 2.0))) ; sqrt_square
(assert (not (and (<= (+ (* |$x| (+ (* (/ 1.0 2.0) (f_erf (* |$x| |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) |$x| (+ (f_erf (* |$x| (f_inv (f_sqrt 2.0)))) 1.0))) (/ 1.0 10000000.0)) (<= (- (/ 1.0 10000000.0)) (+ (* |$x| (+ (* (/ 1.0 2.0) (f_erf (* |$x| |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) |$x| (+ (f_erf (* |$x| (f_inv (f_sqrt 2.0)))) 1.0))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-gelu-with-factor-halved-in-both with r=1, obligation: equal
; lemma instances: {erf_scaled=1, inverse=1, inverse_positive=1, sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |$c| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$x| (Int) Real)
(declare-fun |i!1| () Int)
(declare-fun f_erf (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (or (< (f_inv (f_sqrt 2.0)) (/ 7.0 10.0)) (< |$c| (/ 7.0 10.0)) (and (<= (* (|$x| |i!1|) (+ (f_erf (* (|$x| |i!1|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1|) |$c|))))) (* (/ 6.0 7.0) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)))))) (<= (* (- (/ 6.0 7.0)) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))))) (* (|$x| |i!1|) (+ (f_erf (* (|$x| |i!1|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1|) |$c|))))))))) ; erf_scaled
(assert (or (= (f_sqrt 2.0) 0.0) (= (* (f_sqrt 2.0) (f_inv (f_sqrt 2.0))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt 2.0))) (< 0.0 (f_inv (f_sqrt 2.0))))) ; inverse_positive
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (and (<= 0.0 (f_sqrt 2.0)) (= (* (f_sqrt 2.0) (f_sqrt 2.0)) 2.0))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (and (<= (+ (* (|$x| |i!1|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1|) (+ (f_erf (* (|$x| |i!1|) (f_inv (f_sqrt 2.0)))) 1.0))) (/ 1.0 10000000.0)) (<= (- (/ 1.0 10000000.0)) (+ (* (|$x| |i!1|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1|) (+ (f_erf (* (|$x| |i!1|) (f_inv (f_sqrt 2.0)))) 1.0)))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-gelu-with-factor-halved-in-both with r=2, obligation: equal
; lemma instances: {erf_scaled=1, inverse=1, inverse_positive=1, sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |$c| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun f_erf (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (or (< (f_inv (f_sqrt 2.0)) (/ 7.0 10.0)) (< |$c| (/ 7.0 10.0)) (and (<= (* (|$x| |i!1| |i!2|) (+ (f_erf (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1| |i!2|) |$c|))))) (* (/ 6.0 7.0) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)))))) (<= (* (- (/ 6.0 7.0)) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))))) (* (|$x| |i!1| |i!2|) (+ (f_erf (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1| |i!2|) |$c|))))))))) ; erf_scaled
(assert (or (= (f_sqrt 2.0) 0.0) (= (* (f_sqrt 2.0) (f_inv (f_sqrt 2.0))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt 2.0))) (< 0.0 (f_inv (f_sqrt 2.0))))) ; inverse_positive
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (and (<= 0.0 (f_sqrt 2.0)) (= (* (f_sqrt 2.0) (f_sqrt 2.0)) 2.0))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (and (<= (+ (* (|$x| |i!1| |i!2|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1| |i!2|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1| |i!2|) (+ (f_erf (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt 2.0)))) 1.0))) (/ 1.0 10000000.0)) (<= (- (/ 1.0 10000000.0)) (+ (* (|$x| |i!1| |i!2|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1| |i!2|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1| |i!2|) (+ (f_erf (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt 2.0)))) 1.0)))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-gelu-with-factor-halved-in-both with r=3, obligation: equal
; lemma instances: {erf_scaled=1, inverse=1, inverse_positive=1, sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |$c| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun f_erf (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (or (< (f_inv (f_sqrt 2.0)) (/ 7.0 10.0)) (< |$c| (/ 7.0 10.0)) (and (<= (* (|$x| |i!1| |i!2| |i!3|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1| |i!2| |i!3|) |$c|))))) (* (/ 6.0 7.0) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)))))) (<= (* (- (/ 6.0 7.0)) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))))) (* (|$x| |i!1| |i!2| |i!3|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1| |i!2| |i!3|) |$c|))))))))) ; erf_scaled
(assert (or (= (f_sqrt 2.0) 0.0) (= (* (f_sqrt 2.0) (f_inv (f_sqrt 2.0))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt 2.0))) (< 0.0 (f_inv (f_sqrt 2.0))))) ; inverse_positive
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (and (<= 0.0 (f_sqrt 2.0)) (= (* (f_sqrt 2.0) (f_sqrt 2.0)) 2.0))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (and (<= (+ (* (|$x| |i!1| |i!2| |i!3|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1| |i!2| |i!3|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1| |i!2| |i!3|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt 2.0)))) 1.0))) (/ 1.0 10000000.0)) (<= (- (/ 1.0 10000000.0)) (+ (* (|$x| |i!1| |i!2| |i!3|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1| |i!2| |i!3|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1| |i!2| |i!3|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt 2.0)))) 1.0)))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-gelu-with-factor-halved-in-both with r=4, obligation: equal
; lemma instances: {erf_scaled=1, inverse=1, inverse_positive=1, sqrt_square=1}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |$c| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun f_erf (Real) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (or (< (f_inv (f_sqrt 2.0)) (/ 7.0 10.0)) (< |$c| (/ 7.0 10.0)) (and (<= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) |$c|))))) (* (/ 6.0 7.0) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)))))) (<= (* (- (/ 6.0 7.0)) (ite (<= 0.0 (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|)) (* (- 1.0) (+ (f_inv (f_sqrt 2.0)) (* (- 1.0) |$c|))))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt 2.0)))) (* (- 1.0) (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) |$c|))))))))) ; erf_scaled
(assert (or (= (f_sqrt 2.0) 0.0) (= (* (f_sqrt 2.0) (f_inv (f_sqrt 2.0))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt 2.0))) (< 0.0 (f_inv (f_sqrt 2.0))))) ; inverse_positive
(assert (and (<= (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0)))) (* (/ 1.0 16777216.0) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0)))))) (<= (* (- (/ 1.0 16777216.0)) (ite (<= 0.0 (f_inv (f_sqrt 2.0))) (f_inv (f_sqrt 2.0)) (* (- 1.0) (f_inv (f_sqrt 2.0))))) (+ |$c| (* (- 1.0) (f_inv (f_sqrt 2.0))))))) ; a condition on elements
(assert (and (<= 0.0 (f_sqrt 2.0)) (= (* (f_sqrt 2.0) (f_sqrt 2.0)) 2.0))) ; sqrt_square
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (and (<= (+ (* (|$x| |i!1| |i!2| |i!3| |i!4|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1| |i!2| |i!3| |i!4|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt 2.0)))) 1.0))) (/ 1.0 10000000.0)) (<= (- (/ 1.0 10000000.0)) (+ (* (|$x| |i!1| |i!2| |i!3| |i!4|) (+ (* (/ 1.0 2.0) (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) |$c|))) (/ 1.0 2.0))) (* (- (/ 1.0 2.0)) (|$x| |i!1| |i!2| |i!3| |i!4|) (+ (f_erf (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt 2.0)))) 1.0)))))))) ; the negated goal
(check-sat)
(reset)

