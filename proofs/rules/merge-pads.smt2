; rule merge-pads with r=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun b.0 () Int)
(declare-fun e.0 () Int)
(declare-fun c.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int) Float_f32)
(declare-fun |$v| () Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 (+ |at!3| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!3|) b.0 c.0 d0 e.0 (- 1))))) (and (<= 0 (+ |at!3| (* (- 1) c.0))) (< (+ |at!3| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 (+ |at!3| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!3|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!3| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!3|) b.0 c.0 d0 (- 1))))) (and (<= 0 (+ |at!3| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!3| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ b.0 c.0 d0 e.0 f.0)))) (= (ite (and (<= 0 (+ (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 e.0 (* (- 1) |i!1|) (- 1)))) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) |$v|) |$v|) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) |$v|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=1, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun b.0 () Int)
(declare-fun e.0 () Int)
(declare-fun c.0 () Int)
(declare-fun f.0 () Int)
(declare-fun |at!3| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 f.0)) ; the least f.0
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 (+ |at!3| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!3|) b.0 c.0 d0 e.0 (- 1))))) (and (<= 0 (+ |at!3| (* (- 1) c.0))) (< (+ |at!3| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!3|) (< |at!3| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 (+ |at!3| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!3|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!3| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!3|) b.0 c.0 d0 (- 1))))) (and (<= 0 (+ |at!3| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!3| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |at!3|) (< |at!3| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 (+ |at!3| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!3|) b.0 c.0 d0 (- 1))))) (and (<= 0 (+ |at!3| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!3| (* (- 1) b.0) (* (- 1) c.0)) d0))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Float_f32)
(declare-fun |$v| () Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (+ |at!5| (* (- 1) c.0))) (< (+ |at!5| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (+ |at!6| (* (- 1) c.1))) (< (+ |at!6| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 (- 1))))) (and (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!5| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 (- 1))))) (and (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!6| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |i!2|) (< |i!2| (+ b.1 c.1 d1 e.1 f.1)))) (= (ite (and (<= 0 (+ (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 e.0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 e.1 (* (- 1) |i!2|) (- 1)))) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) |$v|) |$v|) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) |$v|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=2, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (+ |at!5| (* (- 1) c.0))) (< (+ |at!5| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (+ |at!6| (* (- 1) c.1))) (< (+ |at!6| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 (- 1))))) (and (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!5| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!6| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 (- 1))))) (and (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!6| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 (- 1))))) (and (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!5| (* (- 1) b.0) (* (- 1) c.0)) d0))) (or (not (and (<= 0 |at!5|) (< |at!5| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!6|) (< |at!6| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 (+ |at!5| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!5|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!6|) b.1 c.1 d1 (- 1))))) (and (<= 0 (+ |at!6| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!6| (* (- 1) b.1) (* (- 1) c.1)) d1)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun b.2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun c.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Float_f32)
(declare-fun |$v| () Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 b.2)) ; the least b.2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 c.2)) ; the least c.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (+ |at!7| (* (- 1) c.0))) (< (+ |at!7| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (+ |at!8| (* (- 1) c.1))) (< (+ |at!8| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) c.2))) (< (+ |at!9| (* (- 1) c.2)) (+ b.2 d2 e.2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!7| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!8| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!9| (* (- 1) b.2) (* (- 1) c.2)) d2)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))))) (and (<= 0 (* (- 1) b.2)) (< (* (- 1) b.2) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (* (- 1) c.2)) (< (* (- 1) c.2) (+ b.2 d2 e.2))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |i!2|) (< |i!2| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |i!3|) (< |i!3| (+ b.2 c.2 d2 e.2 f.2)))) (= (ite (and (<= 0 (+ (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 e.0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 e.1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 e.2 (* (- 1) |i!3|) (- 1)))) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 (* (- 1) |i!3|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|) (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) |$v|) |$v|) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 (* (- 1) |i!3|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|) (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) |$v|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=3, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun b.2 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun c.2 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 b.2)) ; the least b.2
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 c.2)) ; the least c.2
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (+ |at!7| (* (- 1) c.0))) (< (+ |at!7| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (+ |at!8| (* (- 1) c.1))) (< (+ |at!8| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) c.2))) (< (+ |at!9| (* (- 1) c.2)) (+ b.2 d2 e.2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!7| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!8| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!8| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!9| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!9| (* (- 1) b.2) (* (- 1) c.2)) d2)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))))) (and (<= 0 (* (- 1) b.2)) (< (* (- 1) b.2) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))))) (and (<= 0 (* (- 1) c.2)) (< (* (- 1) c.2) (+ b.2 d2 e.2))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!7| (* (- 1) b.0) (* (- 1) c.0)) d0))) (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!8| (* (- 1) b.1) (* (- 1) c.1)) d1))) (or (not (and (<= 0 |at!7|) (< |at!7| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!8|) (< |at!8| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!9|) (< |at!9| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 (+ |at!7| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!7|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!8| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!8|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!9|) b.2 c.2 d2 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!9| (* (- 1) b.2) (* (- 1) c.2)) d2)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=4, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun b.2 () Int)
(declare-fun b.3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun c.2 () Int)
(declare-fun c.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(declare-fun |$v| () Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 b.2)) ; the least b.2
(assert (<= 0 b.3)) ; the least b.3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 c.2)) ; the least c.2
(assert (<= 0 c.3)) ; the least c.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) c.0))) (< (+ |at!9| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!10| (* (- 1) c.1))) (< (+ |at!10| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) c.2))) (< (+ |at!11| (* (- 1) c.2)) (+ b.2 d2 e.2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) c.3))) (< (+ |at!12| (* (- 1) c.3)) (+ b.3 d3 e.3))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!9| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!10| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!11| (* (- 1) b.2) (* (- 1) c.2)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (< (+ |at!12| (* (- 1) b.3) (* (- 1) c.3)) d3)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.2)) (< (* (- 1) b.2) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.3)) (< (* (- 1) b.3) d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.2)) (< (* (- 1) c.2) (+ b.2 d2 e.2))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.3)) (< (* (- 1) c.3) (+ b.3 d3 e.3))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |i!2|) (< |i!2| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |i!3|) (< |i!3| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |i!4|) (< |i!4| (+ b.3 c.3 d3 e.3 f.3)))) (= (ite (and (<= 0 (+ (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 e.0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 e.1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 e.2 (* (- 1) |i!3|) (- 1))) (<= 0 (+ (* (- 1) c.3) |i!4|)) (<= 0 (+ b.3 c.3 d3 e.3 (* (- 1) |i!4|) (- 1)))) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 (* (- 1) |i!3|) (- 1))) (<= 0 (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|)) (<= 0 (+ b.3 c.3 d3 (* (- 1) |i!4|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|) (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|) (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|)) |$v|) |$v|) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 (* (- 1) |i!3|) (- 1))) (<= 0 (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|)) (<= 0 (+ b.3 c.3 d3 (* (- 1) |i!4|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|) (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|) (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|)) |$v|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=4, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun b.2 () Int)
(declare-fun b.3 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun c.2 () Int)
(declare-fun c.3 () Int)
(declare-fun f.0 () Int)
(declare-fun f.1 () Int)
(declare-fun f.2 () Int)
(declare-fun f.3 () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |at!11| () Int)
(declare-fun |at!12| () Int)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 b.2)) ; the least b.2
(assert (<= 0 b.3)) ; the least b.3
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 c.2)) ; the least c.2
(assert (<= 0 c.3)) ; the least c.3
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) c.0))) (< (+ |at!9| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!10| (* (- 1) c.1))) (< (+ |at!10| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) c.2))) (< (+ |at!11| (* (- 1) c.2)) (+ b.2 d2 e.2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) c.3))) (< (+ |at!12| (* (- 1) c.3)) (+ b.3 d3 e.3))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!9| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!10| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!11| (* (- 1) b.2) (* (- 1) c.2)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!10| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!11| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (< (+ |at!12| (* (- 1) b.3) (* (- 1) c.3)) d3)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.2)) (< (* (- 1) b.2) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))))) (and (<= 0 (* (- 1) b.3)) (< (* (- 1) b.3) d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.2)) (< (* (- 1) c.2) (+ b.2 d2 e.2))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))))) (and (<= 0 (* (- 1) c.3)) (< (* (- 1) c.3) (+ b.3 d3 e.3))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!9| (* (- 1) b.0) (* (- 1) c.0)) d0))) (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!10| (* (- 1) b.1) (* (- 1) c.1)) d1))) (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!11| (* (- 1) b.2) (* (- 1) c.2)) d2))) (or (not (and (<= 0 |at!9|) (< |at!9| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!10|) (< |at!10| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!11|) (< |at!11| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!12|) (< |at!12| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 (+ |at!9| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!9|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!10| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!10|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!11|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!12|) b.3 c.3 d3 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) b.3) (* (- 1) c.3))) (< (+ |at!12| (* (- 1) b.3) (* (- 1) c.3)) d3)))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=5, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun b.2 () Int)
(declare-fun b.3 () Int)
(declare-fun b.4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun c.2 () Int)
(declare-fun c.3 () Int)
(declare-fun c.4 () Int)
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
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int Int Int Int Int) Float_f32)
(declare-fun |$v| () Float_f32)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 b.2)) ; the least b.2
(assert (<= 0 b.3)) ; the least b.3
(assert (<= 0 b.4)) ; the least b.4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 c.2)) ; the least c.2
(assert (<= 0 c.3)) ; the least c.3
(assert (<= 0 c.4)) ; the least c.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) c.0))) (< (+ |at!11| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) c.1))) (< (+ |at!12| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!13| (* (- 1) c.2))) (< (+ |at!13| (* (- 1) c.2)) (+ b.2 d2 e.2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!14| (* (- 1) c.3))) (< (+ |at!14| (* (- 1) c.3)) (+ b.3 d3 e.3))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!15| (* (- 1) c.4))) (< (+ |at!15| (* (- 1) c.4)) (+ b.4 d4 e.4))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!11| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!12| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!13| (* (- 1) b.2) (* (- 1) c.2)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (< (+ |at!14| (* (- 1) b.3) (* (- 1) c.3)) d3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (< (+ |at!15| (* (- 1) b.4) (* (- 1) c.4)) d4)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.2)) (< (* (- 1) b.2) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.3)) (< (* (- 1) b.3) d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.4)) (< (* (- 1) b.4) d4)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.2)) (< (* (- 1) c.2) (+ b.2 d2 e.2))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.3)) (< (* (- 1) c.3) (+ b.3 d3 e.3))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.4)) (< (* (- 1) c.4) (+ b.4 d4 e.4))))) ; the left side: subscript 4 of input 0 is in bounds
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |i!2|) (< |i!2| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |i!3|) (< |i!3| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |i!4|) (< |i!4| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |i!5|) (< |i!5| (+ b.4 c.4 d4 e.4 f.4)))) (= (ite (and (<= 0 (+ (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 e.0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 e.1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 e.2 (* (- 1) |i!3|) (- 1))) (<= 0 (+ (* (- 1) c.3) |i!4|)) (<= 0 (+ b.3 c.3 d3 e.3 (* (- 1) |i!4|) (- 1))) (<= 0 (+ (* (- 1) c.4) |i!5|)) (<= 0 (+ b.4 c.4 d4 e.4 (* (- 1) |i!5|) (- 1)))) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 (* (- 1) |i!3|) (- 1))) (<= 0 (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|)) (<= 0 (+ b.3 c.3 d3 (* (- 1) |i!4|) (- 1))) (<= 0 (+ (* (- 1) b.4) (* (- 1) c.4) |i!5|)) (<= 0 (+ b.4 c.4 d4 (* (- 1) |i!5|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|) (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|) (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|) (+ (* (- 1) b.4) (* (- 1) c.4) |i!5|)) |$v|) |$v|) (ite (and (<= 0 (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|)) (<= 0 (+ b.0 c.0 d0 (* (- 1) |i!1|) (- 1))) (<= 0 (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|)) (<= 0 (+ b.1 c.1 d1 (* (- 1) |i!2|) (- 1))) (<= 0 (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|)) (<= 0 (+ b.2 c.2 d2 (* (- 1) |i!3|) (- 1))) (<= 0 (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|)) (<= 0 (+ b.3 c.3 d3 (* (- 1) |i!4|) (- 1))) (<= 0 (+ (* (- 1) b.4) (* (- 1) c.4) |i!5|)) (<= 0 (+ b.4 c.4 d4 (* (- 1) |i!5|) (- 1)))) (|$x| (+ (* (- 1) b.0) (* (- 1) c.0) |i!1|) (+ (* (- 1) b.1) (* (- 1) c.1) |i!2|) (+ (* (- 1) b.2) (* (- 1) c.2) |i!3|) (+ (* (- 1) b.3) (* (- 1) c.3) |i!4|) (+ (* (- 1) b.4) (* (- 1) c.4) |i!5|)) |$v|))))) ; the negated goal
(check-sat)
(reset)

; rule merge-pads with r=5, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun b.0 () Int)
(declare-fun b.1 () Int)
(declare-fun b.2 () Int)
(declare-fun b.3 () Int)
(declare-fun b.4 () Int)
(declare-fun e.0 () Int)
(declare-fun e.1 () Int)
(declare-fun e.2 () Int)
(declare-fun e.3 () Int)
(declare-fun e.4 () Int)
(declare-fun c.0 () Int)
(declare-fun c.1 () Int)
(declare-fun c.2 () Int)
(declare-fun c.3 () Int)
(declare-fun c.4 () Int)
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
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (<= 0 b.0)) ; the least b.0
(assert (<= 0 b.1)) ; the least b.1
(assert (<= 0 b.2)) ; the least b.2
(assert (<= 0 b.3)) ; the least b.3
(assert (<= 0 b.4)) ; the least b.4
(assert (<= 0 e.0)) ; the least e.0
(assert (<= 0 e.1)) ; the least e.1
(assert (<= 0 e.2)) ; the least e.2
(assert (<= 0 e.3)) ; the least e.3
(assert (<= 0 e.4)) ; the least e.4
(assert (<= 0 c.0)) ; the least c.0
(assert (<= 0 c.1)) ; the least c.1
(assert (<= 0 c.2)) ; the least c.2
(assert (<= 0 c.3)) ; the least c.3
(assert (<= 0 c.4)) ; the least c.4
(assert (<= 0 f.0)) ; the least f.0
(assert (<= 0 f.1)) ; the least f.1
(assert (<= 0 f.2)) ; the least f.2
(assert (<= 0 f.3)) ; the least f.3
(assert (<= 0 f.4)) ; the least f.4
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) c.0))) (< (+ |at!11| (* (- 1) c.0)) (+ b.0 d0 e.0))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) c.1))) (< (+ |at!12| (* (- 1) c.1)) (+ b.1 d1 e.1))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!13| (* (- 1) c.2))) (< (+ |at!13| (* (- 1) c.2)) (+ b.2 d2 e.2))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!14| (* (- 1) c.3))) (< (+ |at!14| (* (- 1) c.3)) (+ b.3 d3 e.3))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (+ |at!15| (* (- 1) c.4))) (< (+ |at!15| (* (- 1) c.4)) (+ b.4 d4 e.4))))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!11| (* (- 1) b.0) (* (- 1) c.0)) d0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!12| (* (- 1) b.1) (* (- 1) c.1)) d1)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!13| (* (- 1) b.2) (* (- 1) c.2)) d2)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (< (+ |at!14| (* (- 1) b.3) (* (- 1) c.3)) d3)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 e.0 (- 1))) (<= 0 (+ |at!12| (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 e.1 (- 1))) (<= 0 (+ |at!13| (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 e.2 (- 1))) (<= 0 (+ |at!14| (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 e.3 (- 1))) (<= 0 (+ |at!15| (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 e.4 (- 1))) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (< (+ |at!15| (* (- 1) b.4) (* (- 1) c.4)) d4)))) ; the left side has a value
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.0)) (< (* (- 1) b.0) d0)))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.1)) (< (* (- 1) b.1) d1)))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.2)) (< (* (- 1) b.2) d2)))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.3)) (< (* (- 1) b.3) d3)))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 d0 e.0)) (< 0 (+ b.1 d1 e.1)) (< 0 (+ b.2 d2 e.2)) (< 0 (+ b.3 d3 e.3)) (< 0 (+ b.4 d4 e.4)) (<= 0 (* (- 1) b.0)) (<= 0 (+ b.0 d0 (- 1))) (<= 0 (* (- 1) b.1)) (<= 0 (+ b.1 d1 (- 1))) (<= 0 (* (- 1) b.2)) (<= 0 (+ b.2 d2 (- 1))) (<= 0 (* (- 1) b.3)) (<= 0 (+ b.3 d3 (- 1))) (<= 0 (* (- 1) b.4)) (<= 0 (+ b.4 d4 (- 1))))) (and (<= 0 (* (- 1) b.4)) (< (* (- 1) b.4) d4)))) ; the left side: subscript 4 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.0)) (< (* (- 1) c.0) (+ b.0 d0 e.0))))) ; the left side: subscript 0 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.1)) (< (* (- 1) c.1) (+ b.1 d1 e.1))))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.2)) (< (* (- 1) c.2) (+ b.2 d2 e.2))))) ; the left side: subscript 2 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.3)) (< (* (- 1) c.3) (+ b.3 d3 e.3))))) ; the left side: subscript 3 of input 0 is in bounds
(assert (or (not (and (< 0 (+ b.0 c.0 d0 e.0 f.0)) (< 0 (+ b.1 c.1 d1 e.1 f.1)) (< 0 (+ b.2 c.2 d2 e.2 f.2)) (< 0 (+ b.3 c.3 d3 e.3 f.3)) (< 0 (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (* (- 1) c.0)) (<= 0 (+ b.0 c.0 d0 e.0 (- 1))) (<= 0 (* (- 1) c.1)) (<= 0 (+ b.1 c.1 d1 e.1 (- 1))) (<= 0 (* (- 1) c.2)) (<= 0 (+ b.2 c.2 d2 e.2 (- 1))) (<= 0 (* (- 1) c.3)) (<= 0 (+ b.3 c.3 d3 e.3 (- 1))) (<= 0 (* (- 1) c.4)) (<= 0 (+ b.4 c.4 d4 e.4 (- 1))))) (and (<= 0 (* (- 1) c.4)) (< (* (- 1) c.4) (+ b.4 d4 e.4))))) ; the left side: subscript 4 of input 0 is in bounds
(assert (not (and (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (< (+ |at!11| (* (- 1) b.0) (* (- 1) c.0)) d0))) (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (< (+ |at!12| (* (- 1) b.1) (* (- 1) c.1)) d1))) (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (< (+ |at!13| (* (- 1) b.2) (* (- 1) c.2)) d2))) (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (< (+ |at!14| (* (- 1) b.3) (* (- 1) c.3)) d3))) (or (not (and (<= 0 |at!11|) (< |at!11| (+ b.0 c.0 d0 e.0 f.0)) (<= 0 |at!12|) (< |at!12| (+ b.1 c.1 d1 e.1 f.1)) (<= 0 |at!13|) (< |at!13| (+ b.2 c.2 d2 e.2 f.2)) (<= 0 |at!14|) (< |at!14| (+ b.3 c.3 d3 e.3 f.3)) (<= 0 |at!15|) (< |at!15| (+ b.4 c.4 d4 e.4 f.4)) (<= 0 (+ |at!11| (* (- 1) b.0) (* (- 1) c.0))) (<= 0 (+ (* (- 1) |at!11|) b.0 c.0 d0 (- 1))) (<= 0 (+ |at!12| (* (- 1) b.1) (* (- 1) c.1))) (<= 0 (+ (* (- 1) |at!12|) b.1 c.1 d1 (- 1))) (<= 0 (+ |at!13| (* (- 1) b.2) (* (- 1) c.2))) (<= 0 (+ (* (- 1) |at!13|) b.2 c.2 d2 (- 1))) (<= 0 (+ |at!14| (* (- 1) b.3) (* (- 1) c.3))) (<= 0 (+ (* (- 1) |at!14|) b.3 c.3 d3 (- 1))) (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (<= 0 (+ (* (- 1) |at!15|) b.4 c.4 d4 (- 1))))) (and (<= 0 (+ |at!15| (* (- 1) b.4) (* (- 1) c.4))) (< (+ |at!15| (* (- 1) b.4) (* (- 1) c.4)) d4)))))) ; the negated goal
(check-sat)
(reset)

