; rule recognize-masked-attention-of-one-head, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention-of-one-head, obligation: defined
; lemma instances: {cofactor=33, exp_opposite=3, exp_positive=18, exp_sum=3, extremum_bound=25, extremum_witness=5, sum_congruence=28, sum_linear=5}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!6| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int) Bool)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |sum!1| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |empty!2| () Bool)
(declare-fun |sk!8| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |max!10| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!12| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |max!14| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!12| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!13| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sk!15| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |$q| (Int Int Int) Real)
(declare-fun |$t| (Int Int Int) Real)
(declare-fun |sk!20| () Int)
(declare-fun |sk!21| () Int)
(declare-fun |sk!22| () Int)
(declare-fun |sk!23| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sk!29| () Int)
(declare-fun |sk!30| () Int)
(declare-fun |sk!31| () Int)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |max!43| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!45| () Real)
(declare-fun |max!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |sk!39| () Int)
(declare-fun |sk!40| () Int)
(declare-fun |sk!41| () Int)
(declare-fun |sk!42| () Int)
(declare-fun |sk!43| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!75| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |or!0| (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!6|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (or (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!6|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!2|)) |sum!3|)) (and (<= 0 |sk!7|) (< |sk!7| n) (not (= (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!7|) (f_exp (+ |sum!4| (* (- 1.0) |max!2|))) 0.0) (* (f_exp (* (- 1.0) |max!2|)) (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!7|) (f_exp |sum!4|) 0.0))))))) ; sum_linear
(assert (or (not (and (<= 0 |at!56|) (< |at!56| b) (<= 0 (+ (* |at!57| m) |at!58|)) (< (+ (* |at!57| m) |at!58|) m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!56|) (< |at!56| b) (<= 0 (+ (* |at!57| m) |at!58|)) (< (+ (* |at!57| m) |at!58|) m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or |empty!2| (and (<= 0 |sk!8|) (< |sk!8| n) (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!8|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!6|)) (and (not |empty!2|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (and (not (<= n 0)) (or (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!8|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!8|)) (and (not |empty!2|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!72|) (< |at!72| b) (<= 0 (+ (* |at!73| m) |at!74|)) (< (+ (* |at!73| m) |at!74|) m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!72|) (< |at!72| b) (<= 0 (+ (* |at!73| m) |at!74|)) (< (+ (* |at!73| m) |at!74|) m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ |sum!4| (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ |sum!4| (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) |sum!4|))) (= (f_exp (+ |sum!4| (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |sum!4|))))) ; exp_sum
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| (* (f_exp (* (- 1.0) |max!10|)) |sum!11|)) (and (<= 0 |sk!9|) (< |sk!9| n) (not (= (ite (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!9|) (f_exp (+ |sum!12| (* (- 1.0) |max!10|))) 0.0) (* (f_exp (* (- 1.0) |max!10|)) (ite (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!9|) (f_exp |sum!12|) 0.0))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (= |or!8| (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (or (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!6|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (and (not (<= n 0)) (or (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!10|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (and (not (<= n 0)) (or (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!8|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!10|)) (and (not |empty!2|) (<= |sum!13| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (and (not (<= n 0)) (or (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!10|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| (* (f_exp (* (- 1.0) |max!14|)) |sum!15|)) (and (<= 0 |sk!11|) (< |sk!11| n) (not (= (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!11|) (f_exp (+ |sum!16| (* (- 1.0) |max!14|))) 0.0) (* (f_exp (* (- 1.0) |max!14|)) (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!11|) (f_exp |sum!16|) 0.0))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!10|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!10|) |max!10|) 0.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0))) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!12|) (< |sk!12| n) (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!12|) (= |max!10| |sum!17|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!6|)) (and (not |empty!3|) (<= |sum!18| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| n))) (and (not (<= n 0)) (or (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!12|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!8|)) (and (not |empty!3|) (<= |sum!19| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!12|)) (and (not |empty!2|) (<= |sum!20| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!10|)) (and (not |empty!3|) (<= |sum!21| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| n))) (and (not (<= n 0)) (or (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!12|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| n))) (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!12|)) (and (not |empty!3|) (<= |sum!17| |max!10|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ |sum!12| (* (- 1.0) |max!10|))))) ; exp_positive
(assert (or (not (= (+ |sum!12| (* (- 1.0) |max!10|)) (+ (* (- 1.0) |max!10|) |sum!12|))) (= (f_exp (+ |sum!12| (* (- 1.0) |max!10|))) (* (f_exp (* (- 1.0) |max!10|)) (f_exp |sum!12|))))) ; exp_sum
(assert (< 0.0 (f_exp |sum!12|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!14|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!14|) |max!14|) 0.0)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0))) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!13|) (< |sk!13| n) (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!13|) (= |max!14| |sum!22|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!6|)) (and (not |empty!4|) (<= |sum!23| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (or (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!13|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!8|)) (and (not |empty!4|) (<= |sum!24| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!13|)) (and (not |empty!2|) (<= |sum!25| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!10|)) (and (not |empty!4|) (<= |sum!26| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (or (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!13|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!12|) (< |sk!12| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!12|)) (and (not |empty!4|) (<= |sum!27| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (not (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!13|)) (and (not |empty!3|) (<= |sum!28| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (not (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!13|)) (and (not |empty!4|) (<= |sum!22| |max!14|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ |sum!16| (* (- 1.0) |max!14|))))) ; exp_positive
(assert (or (not (= (+ |sum!16| (* (- 1.0) |max!14|)) (+ (* (- 1.0) |max!14|) |sum!16|))) (= (f_exp (+ |sum!16| (* (- 1.0) |max!14|))) (* (f_exp (* (- 1.0) |max!14|)) (f_exp |sum!16|))))) ; exp_sum
(assert (< 0.0 (f_exp |sum!16|))) ; exp_positive
(assert (< 0.0 (f_exp |max!10|))) ; exp_positive
(assert (< 0.0 (f_exp |max!14|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!14|) (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!14|)))))) ; sum_congruence
(assert (or (= |max!2| |max!10|) (and (<= 0 |sk!15|) (< |sk!15| n) (or (not (= (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!15|) (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!15|))) (and (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!15|) (not (= |sum!29| |sum!30|))))))) ; sum_congruence
(assert (or (= |max!2| |max!14|) (and (<= 0 |sk!16|) (< |sk!16| n) (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!16|) (not (= |sum!31| |sum!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!11|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!17|) (f_exp |sum!33|) 0.0) (ite (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!17|) (f_exp |sum!34|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!15|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!18|) (f_exp |sum!35|) 0.0) (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!18|) (f_exp |sum!36|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!19|) (and (<= 0 |sk!19|) (< |sk!19| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!19|) (|$t| |at!72| |sk!19| (+ (* |at!73| n) |sk!8|))) (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!19|) (|$t| |at!56| |sk!19| |sk!8|))))))) ; sum_congruence
(assert (or (= |sum!6| |sum!24|) (and (<= 0 |sk!20|) (< |sk!20| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!20|) (|$t| |at!72| |sk!20| (+ (* |at!73| n) |sk!8|))) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!20|) (|$t| |at!72| |sk!20| |sk!8|))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!21|) (< |sk!21| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!21|) (|$t| |at!72| |sk!21| (+ (* |at!73| n) |sk!6|))) (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!21|) (|$t| |at!56| |sk!21| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!7| |sum!23|) (and (<= 0 |sk!22|) (< |sk!22| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!22|) (|$t| |at!72| |sk!22| (+ (* |at!73| n) |sk!6|))) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!22|) (|$t| |at!72| |sk!22| |sk!6|))))))) ; sum_congruence
(assert (or (= |max!10| |max!14|) (and (<= 0 |sk!23|) (< |sk!23| n) (or (not (= (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!23|) (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!23|))) (and (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!23|) (not (= |sum!37| |sum!38|))))))) ; sum_congruence
(assert (or (= |sum!11| |sum!15|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (ite (|$mask| |at!56| (+ (* |at!57| m) |at!58|) |sk!24|) (f_exp |sum!39|) 0.0) (ite (|$mask| |at!72| (+ (* |at!73| m) |at!74|) |sk!24|) (f_exp |sum!40|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!13| |sum!21|) (and (<= 0 |sk!25|) (< |sk!25| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!25|) (|$t| |at!72| |sk!25| (+ (* |at!73| n) |sk!10|))) (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!25|) (|$t| |at!56| |sk!25| |sk!10|))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!26|) (and (<= 0 |sk!26|) (< |sk!26| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!26|) (|$t| |at!72| |sk!26| (+ (* |at!73| n) |sk!10|))) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!26|) (|$t| |at!72| |sk!26| |sk!10|))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!20|) (and (<= 0 |sk!27|) (< |sk!27| k) (not (= (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!27|) (|$t| |at!56| |sk!27| |sk!12|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!27|) (|$t| |at!72| |sk!27| (+ (* |at!73| n) |sk!12|)))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!27|) (and (<= 0 |sk!28|) (< |sk!28| k) (not (= (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!28|) (|$t| |at!56| |sk!28| |sk!12|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!28|) (|$t| |at!72| |sk!28| |sk!12|))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!23|) (and (<= 0 |sk!29|) (< |sk!29| k) (not (= (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!29|) (|$t| |at!56| |sk!29| |sk!6|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!29|) (|$t| |at!72| |sk!29| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!19| |sum!24|) (and (<= 0 |sk!30|) (< |sk!30| k) (not (= (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!30|) (|$t| |at!56| |sk!30| |sk!8|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!30|) (|$t| |at!72| |sk!30| |sk!8|))))))) ; sum_congruence
(assert (or (= |sum!20| |sum!27|) (and (<= 0 |sk!31|) (< |sk!31| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!31|) (|$t| |at!72| |sk!31| (+ (* |at!73| n) |sk!12|))) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!31|) (|$t| |at!72| |sk!31| |sk!12|))))))) ; sum_congruence
(assert (or (= |sum!21| |sum!26|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!32|) (|$t| |at!56| |sk!32| |sk!10|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!32|) (|$t| |at!72| |sk!32| |sk!10|))))))) ; sum_congruence
(assert (or (= |sum!22| |sum!25|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!33|) (|$t| |at!72| |sk!33| |sk!13|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!33|) (|$t| |at!72| |sk!33| (+ (* |at!73| n) |sk!13|)))))))) ; sum_congruence
(assert (or (= |sum!22| |sum!28|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!34|) (|$t| |at!72| |sk!34| |sk!13|)) (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!34|) (|$t| |at!56| |sk!34| |sk!13|))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!28|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!35|) (|$t| |at!72| |sk!35| (+ (* |at!73| n) |sk!13|))) (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!35|) (|$t| |at!56| |sk!35| |sk!13|))))))) ; sum_congruence
(assert (< 0.0 (f_exp |sum!33|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!34|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!35|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!36|))) ; exp_positive
(assert (or (not (and (<= 0 |at!72|) (< |at!72| b) (< 0 m) (< 0 n))) (not (= |sum!41| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!56|) (< |at!56| b) (< 0 m) (< 0 n))) (not (= |sum!42| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |sum!39|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!40|))) ; exp_positive
(assert (or (= |sum!41| (* (f_exp (* (- 1.0) |max!43|)) |sum!44|)) (and (<= 0 |sk!36|) (< |sk!36| n) (not (= (ite (|$mask| |at!72| 0 |sk!36|) (f_exp (+ |sum!45| (* (- 1.0) |max!43|))) 0.0) (* (f_exp (* (- 1.0) |max!43|)) (ite (|$mask| |at!72| 0 |sk!36|) (f_exp |sum!45|) 0.0))))))) ; sum_linear
(assert (or (= |sum!42| (* (f_exp (* (- 1.0) |max!46|)) |sum!47|)) (and (<= 0 |sk!37|) (< |sk!37| n) (not (= (ite (|$mask| |at!56| 0 |sk!37|) (f_exp (+ |sum!48| (* (- 1.0) |max!46|))) 0.0) (* (f_exp (* (- 1.0) |max!46|)) (ite (|$mask| |at!56| 0 |sk!37|) (f_exp |sum!48|) 0.0))))))) ; sum_linear
(assert (or (= |sum!29| |sum!30|) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!38|) (|$t| |at!72| |sk!38| (+ (* |at!73| n) |sk!15|))) (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!38|) (|$t| |at!56| |sk!38| |sk!15|))))))) ; sum_congruence
(assert (or (= |sum!31| |sum!32|) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!39|) (|$t| |at!72| |sk!39| (+ (* |at!73| n) |sk!16|))) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!39|) (|$t| |at!72| |sk!39| |sk!16|))))))) ; sum_congruence
(assert (or (= |sum!33| |sum!34|) (and (<= 0 |sk!40|) (< |sk!40| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!40|) (|$t| |at!72| |sk!40| (+ (* |at!73| n) |sk!17|))) (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!40|) (|$t| |at!56| |sk!40| |sk!17|))))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!41|) (|$t| |at!72| |sk!41| (+ (* |at!73| n) |sk!18|))) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!41|) (|$t| |at!72| |sk!41| |sk!18|))))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!42|) (|$t| |at!56| |sk!42| |sk!23|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!42|) (|$t| |at!72| |sk!42| |sk!23|))))))) ; sum_congruence
(assert (or (= |sum!39| |sum!40|) (and (<= 0 |sk!43|) (< |sk!43| k) (not (= (* (|$q| |at!56| (+ (* |at!57| m) |at!58|) |sk!43|) (|$t| |at!56| |sk!43| |sk!24|)) (* (|$q| |at!72| (+ (* |at!73| m) |at!74|) |sk!43|) (|$t| |at!72| |sk!43| |sk!24|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!2|)) |sum!3|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!2|)) |sum!3|))) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|) |sum!1|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp |max!10|) (f_exp |max!14|) |sum!1|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!2|)) |sum!3|))) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|) |sum!1|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp |max!10|) (f_exp |max!14|) |sum!1|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!2|) |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) (f_exp |max!2|) |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!11|)))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!15|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!2|)) |sum!3|))) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!2|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!14|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!2|)) |sum!3|))) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) (f_exp |max!2|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!14|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!2|) |sum!3|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!14|) |sum!3|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!3|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!11|)))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!3|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) |sum!15|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!2|)) |sum!3|))) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp |max!10|) (f_exp |max!14|) |sum!1|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!14|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!14|) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp |max!10|) (f_exp |max!14|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) (f_exp |max!2|) |sum!3|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp |max!10|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!10|) (f_exp |max!14|) |sum!3|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp |max!14|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!3|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!11|)))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!3|) (* (f_exp (* (- 1.0) |max!14|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!14|) |sum!15|)))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!56|) (< |at!56| b) (<= 0 |at!57|) (< |at!57| 1) (<= 0 |at!58|) (< |at!58| m) (<= 0 |at!59|) (< |at!59| 1))) |or!0|) (or (not (and (<= 0 |at!72|) (< |at!72| b) (<= 0 |at!73|) (< |at!73| 1) (<= 0 |at!74|) (< |at!74| m) (<= 0 |at!75|) (< |at!75| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

