; rule maximum-over-two-blocks, obligation: equal
; lemma instances: {extremum_bound=15, extremum_witness=3}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(declare-fun |sk!1| () Int)
(declare-fun |max!0| () Real)
(declare-fun |$s| (Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |$t| (Int Int) Real)
(declare-fun |sk!2| () Int)
(declare-fun |max!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!2| () Real)
(declare-fun |i!2| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 1 k)) ; the least k
(assert (<= 1 l)) ; the least l
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (< 0 m)) (< 0 (+ k l)))) ; the left side: a maximum has a term
(assert (or (<= (+ k l) 0) (and (<= 0 |sk!1|) (< |sk!1| (+ k l)) (= |max!0| (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ k (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| |sk!1|) (|$t| |i!1| (+ (* (- 1) k) |sk!1|))) |max!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 (+ k |sk!1|)) (< (+ k |sk!1|) (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| (+ k |sk!1|)) (|$t| |i!1| |sk!1|)) |max!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 (+ (* (- 1) k) |sk!1|)) (< (+ (* (- 1) k) |sk!1|) (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ (* 2 k) (* (- 1) |sk!1|) (- 1))) (|$s| |i!1| (+ (* (- 1) k) |sk!1|)) (|$t| |i!1| (+ (* (- 2) k) |sk!1|))) |max!0|)))) ; extremum_bound
(assert (or (<= l 0) (and (<= 0 |sk!2|) (< |sk!2| l) (= |max!1| (|$t| |i!1| |sk!2|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| l))) (and (not (<= l 0)) (<= (|$t| |i!1| |sk!1|) |max!1|)))) ; extremum_bound
(assert (or (not (and (<= 0 (+ (* (- 1) k) |sk!1|)) (< (+ (* (- 1) k) |sk!1|) l))) (and (not (<= l 0)) (<= (|$t| |i!1| (+ (* (- 1) k) |sk!1|)) |max!1|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ k (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| |sk!2|) (|$t| |i!1| (+ (* (- 1) k) |sk!2|))) |max!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 (+ k |sk!2|)) (< (+ k |sk!2|) (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ (* (- 1) |sk!2|) (- 1))) (|$s| |i!1| (+ k |sk!2|)) (|$t| |i!1| |sk!2|)) |max!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| l))) (and (not (<= l 0)) (<= (|$t| |i!1| |sk!2|) |max!1|)))) ; extremum_bound
(assert (or (<= k 0) (and (<= 0 |sk!3|) (< |sk!3| k) (= |max!2| (|$s| |i!1| |sk!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!1|) (< |sk!1| k))) (and (not (<= k 0)) (<= (|$s| |i!1| |sk!1|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 (+ (* (- 1) k) |sk!1|)) (< (+ (* (- 1) k) |sk!1|) k))) (and (not (<= k 0)) (<= (|$s| |i!1| (+ (* (- 1) k) |sk!1|)) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ k (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| |sk!3|) (|$t| |i!1| (+ (* (- 1) k) |sk!3|))) |max!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 (+ k |sk!3|)) (< (+ k |sk!3|) (+ k l)))) (and (not (<= (+ k l) 0)) (<= (ite (<= 0 (+ (* (- 1) |sk!3|) (- 1))) (|$s| |i!1| (+ k |sk!3|)) (|$t| |i!1| |sk!3|)) |max!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| k))) (and (not (<= k 0)) (<= (|$s| |i!1| |sk!2|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| l))) (and (not (<= l 0)) (<= (|$t| |i!1| |sk!3|) |max!1|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| k))) (and (not (<= k 0)) (<= (|$s| |i!1| |sk!3|) |max!2|)))) ; extremum_bound
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| m) (<= 0 |i!2|) (< |i!2| 1))) (= |max!0| (ite (<= |max!1| |max!2|) |max!2| |max!1|))))) ; the negated goal
(check-sat)
(reset)

; rule maximum-over-two-blocks, obligation: defined
; lemma instances: {}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun l () Int)
(declare-fun |at!5| () Int)
(declare-fun |at!6| () Int)
(declare-fun |at!7| () Int)
(declare-fun |at!8| () Int)
(declare-fun |at!9| () Int)
(declare-fun |at!10| () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 1 k)) ; the least k
(assert (<= 1 l)) ; the least l
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!9|) (< |at!9| m) (<= 0 |at!10|) (< |at!10| 1))) (< 0 (+ k l)))) ; the left side has a value
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (<= 0 (+ k (- 1))))) (< 0 k))) ; the left side: subscript 1 of input 0 is in bounds
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (<= 0 (* (- 1) k)))) ; the left side: some piece holds the element
(assert (or (not (and (< 0 m) (< 0 (+ k l)) (not (<= 0 (+ k (- 1)))))) (and (<= 0 (* (- 1) k)) (< (* (- 1) k) l)))) ; the left side: subscript 1 of input 1 is in bounds
(assert (or (not (< 0 m)) (< 0 (+ k l)))) ; the left side: a maximum has a term
(assert (not (and (or (not (and (<= 0 |at!5|) (< |at!5| m) (<= 0 |at!6|) (< |at!6| 1))) (< 0 k)) (or (not (and (<= 0 |at!7|) (< |at!7| m) (<= 0 |at!8|) (< |at!8| 1))) (< 0 l))))) ; the negated goal
(check-sat)
(reset)

