; rule recognize-masked-attention with w=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=0, obligation: defined
; lemma instances: {cofactor=33, exp_opposite=3, exp_positive=18, exp_sum=3, extremum_bound=25, extremum_witness=5, product_choice=5, product_congruence=400, product_sign=60, sum_congruence=28, sum_linear=5}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!19| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int) Bool)
(declare-fun |at!51| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |at!67| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!21| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |max!10| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |max!14| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!25| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!26| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |p!32| () Real)
(declare-fun |p!33| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |p!34| () Real)
(declare-fun |p!35| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |p!36| () Real)
(declare-fun |p!37| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |p!38| () Real)
(declare-fun |p!39| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |p!42| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |max!43| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |p!43| () Real)
(declare-fun |p!44| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |max!46| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |p!45| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |p!46| () Real)
(declare-fun |p!47| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |p!48| () Real)
(declare-fun |p!49| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |p!50| () Real)
(declare-fun |p!51| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |p!52| () Real)
(declare-fun |p!53| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |p!54| () Real)
(declare-fun |p!55| () Real)
(declare-fun |sk!56| () Int)
(declare-fun |p!56| () Real)
(declare-fun |p!57| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!59| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!61| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!63| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!65| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!67| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!69| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!71| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!73| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!75| () Real)
(declare-fun |p!76| () Real)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sum!44| () Real)
(declare-fun |p!77| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |p!78| () Real)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!68| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!19|) (< |sk!19| n) (= |or!0| (|$mask| |at!51| |sk!19|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| |at!51| |sk!19|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (|$mask| |at!67| |sk!20|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!51|) (< |at!51| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!51|) (< |at!51| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!21|) (< |sk!21| n) (|$mask| |at!67| |sk!21|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| |at!67| |sk!19|)) (and (not |empty!3|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| |at!51| |sk!21|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| |at!67| |sk!21|)) (and (not |empty!3|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!67|) (< |at!67| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!4|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (ite (|$mask| |at!51| |sk!22|) (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) 0.0) |p!5|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (<= n 0) (and (<= 0 |sk!23|) (< |sk!23| n) (= |or!8| (|$mask| |at!67| |sk!23|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| |at!67| |sk!19|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| |at!51| |sk!23|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| |at!67| |sk!21|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| |at!67| |sk!23|)) (and (not |empty!3|) (<= |sum!13| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| |at!67| |sk!23|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!6|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (ite (|$mask| |at!67| |sk!24|) (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!10|)))) ; exp_positive
(assert (= |p!8| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!25|) (< |sk!25| n) (|$mask| |at!51| |sk!25|) (= |max!10| |sum!17|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| |at!51| |sk!19|)) (and (not |empty!4|) (<= |sum!18| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| |at!51| |sk!25|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| |at!51| |sk!21|)) (and (not |empty!4|) (<= |sum!19| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!67| |sk!25|)) (and (not |empty!3|) (<= |sum!20| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| |at!51| |sk!23|)) (and (not |empty!4|) (<= |sum!21| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| |at!67| |sk!25|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!51| |sk!25|)) (and (not |empty!4|) (<= |sum!17| |max!10|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) |p!9|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!12|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!14|)))) ; exp_positive
(assert (= |p!10| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!26|) (< |sk!26| n) (|$mask| |at!67| |sk!26|) (= |max!14| |sum!22|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| |at!67| |sk!19|)) (and (not |empty!5|) (<= |sum!23| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| |at!51| |sk!26|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| |at!67| |sk!21|)) (and (not |empty!5|) (<= |sum!24| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!67| |sk!26|)) (and (not |empty!3|) (<= |sum!25| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| |at!67| |sk!23|)) (and (not |empty!5|) (<= |sum!26| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| |at!67| |sk!26|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!67| |sk!25|)) (and (not |empty!5|) (<= |sum!27| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!51| |sk!26|)) (and (not |empty!4|) (<= |sum!28| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!67| |sk!26|)) (and (not |empty!5|) (<= |sum!22| |max!14|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) |p!11|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!16|))) ; exp_positive
(assert (< 0.0 (f_exp |max!10|))) ; exp_positive
(assert (< 0.0 (f_exp |max!14|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (|$mask| |at!51| |sk!27|) (|$mask| |at!67| |sk!27|)))))) ; sum_congruence
(assert (or (= |max!2| |max!10|) (and (<= 0 |sk!28|) (< |sk!28| n) (or (not (= (|$mask| |at!67| |sk!28|) (|$mask| |at!51| |sk!28|))) (and (|$mask| |at!67| |sk!28|) (not (= |sum!29| |sum!30|))))))) ; sum_congruence
(assert (or (= |max!2| |max!14|) (and (<= 0 |sk!29|) (< |sk!29| n) (|$mask| |at!67| |sk!29|) (not (= |sum!31| |sum!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!11|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (ite (|$mask| |at!67| |sk!30|) (f_exp |sum!33|) 0.0) (ite (|$mask| |at!51| |sk!30|) (f_exp |sum!34|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!15|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (ite (|$mask| |at!67| |sk!31|) (f_exp |sum!35|) 0.0) (ite (|$mask| |at!67| |sk!31|) (f_exp |sum!36|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!19|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= |p!12| |p!13|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!24|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= |p!14| |p!15|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= |p!16| |p!17|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!23|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= |p!18| |p!19|))))) ; sum_congruence
(assert (or (= |max!10| |max!14|) (and (<= 0 |sk!36|) (< |sk!36| n) (or (not (= (|$mask| |at!51| |sk!36|) (|$mask| |at!67| |sk!36|))) (and (|$mask| |at!51| |sk!36|) (not (= |sum!37| |sum!38|))))))) ; sum_congruence
(assert (or (= |sum!11| |sum!15|) (and (<= 0 |sk!37|) (< |sk!37| n) (not (= (ite (|$mask| |at!51| |sk!37|) (f_exp |sum!39|) 0.0) (ite (|$mask| |at!67| |sk!37|) (f_exp |sum!40|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!13| |sum!21|) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= |p!20| |p!21|))))) ; sum_congruence
(assert (or (= |sum!13| |sum!26|) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= |p!22| |p!23|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!20|) (and (<= 0 |sk!40|) (< |sk!40| k) (not (= |p!24| |p!25|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!27|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!18| |sum!23|) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= |p!28| |p!29|))))) ; sum_congruence
(assert (or (= |sum!19| |sum!24|) (and (<= 0 |sk!43|) (< |sk!43| k) (not (= |p!30| |p!31|))))) ; sum_congruence
(assert (or (= |sum!20| |sum!27|) (and (<= 0 |sk!44|) (< |sk!44| k) (not (= |p!32| |p!33|))))) ; sum_congruence
(assert (or (= |sum!21| |sum!26|) (and (<= 0 |sk!45|) (< |sk!45| k) (not (= |p!34| |p!35|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!25|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= |p!36| |p!37|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!28|) (and (<= 0 |sk!47|) (< |sk!47| k) (not (= |p!38| |p!39|))))) ; sum_congruence
(assert (or (= |sum!25| |sum!28|) (and (<= 0 |sk!48|) (< |sk!48| k) (not (= |p!40| |p!41|))))) ; sum_congruence
(assert (< 0.0 (f_exp |sum!33|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!34|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!35|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!36|))) ; exp_positive
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (< 0 m) (< 0 n))) (not (= |sum!41| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!42| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |sum!39|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!40|))) ; exp_positive
(assert (or (= |sum!41| |p!42|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (ite (|$mask| 0 |sk!49|) (f_exp (+ (* (- 1.0) |max!43|) |sum!45|)) 0.0) |p!43|))))) ; sum_linear
(assert (or (= |sum!42| |p!44|) (and (<= 0 |sk!50|) (< |sk!50| n) (not (= (ite (|$mask| 0 |sk!50|) (f_exp (+ (* (- 1.0) |max!46|) |sum!48|)) 0.0) |p!45|))))) ; sum_linear
(assert (or (= |sum!29| |sum!30|) (and (<= 0 |sk!51|) (< |sk!51| k) (not (= |p!46| |p!47|))))) ; sum_congruence
(assert (or (= |sum!31| |sum!32|) (and (<= 0 |sk!52|) (< |sk!52| k) (not (= |p!48| |p!49|))))) ; sum_congruence
(assert (or (= |sum!33| |sum!34|) (and (<= 0 |sk!53|) (< |sk!53| k) (not (= |p!50| |p!51|))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!54|) (< |sk!54| k) (not (= |p!52| |p!53|))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!55|) (< |sk!55| k) (not (= |p!54| |p!55|))))) ; sum_congruence
(assert (or (= |sum!39| |sum!40|) (and (<= 0 |sk!56|) (< |sk!56| k) (not (= |p!56| |p!57|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!58| |sum!1|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!59| |sum!1|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!60| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!58| |p!61|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!62| |p!58|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!63| |p!58|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!59| |p!64|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!62| |p!59|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!65| |p!59|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!60| |p!66|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!63| |p!60|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!65| |p!60|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!61| |p!0|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!67| |p!61|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!68| |p!61|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!61| |p!69|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!61| |p!70|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!62| |p!67|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!71| |p!62|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!63| |p!68|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!71| |p!63|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!67| |p!64|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!64| |p!0|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!72| |p!64|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!64| |p!73|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!64| |p!74|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!65| |p!72|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!71| |p!65|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!68| |p!66|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!72| |p!66|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!66| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!66| |p!75|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!66| |p!76|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!67| |sk!20|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!11|)) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!11|)) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!11|)) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< |sum!11| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 |sum!11|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= |sum!11| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (= |p!5| (ite (|$mask| |at!51| |sk!22|) |p!9| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (= |p!1| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!15|)) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!15|)) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< |sum!15| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 |sum!15|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= |sum!15| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| |at!67| |sk!24|) |p!11| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!51| |sk!22|) (f_exp |sum!12|) 0.0) (ite (|$mask| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!5| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |max!10|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |max!10|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!10|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp |max!10|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!2| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |max!10|))) (= |p!3| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |sum!12|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |sum!12|))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!12|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp |sum!12|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |sum!12|))) (= |p!2| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |sum!12|))) (= |p!3| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp |max!10|) (f_exp |sum!12|))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |max!14|) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |max!14|))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!14|) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp |max!14|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |max!14|))) (= |p!2| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |max!14|))) (= |p!3| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |max!14|))) (= |p!8| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |max!14|))) (= |p!9| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |sum!16|) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |sum!16|))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!16|) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp |sum!16|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |sum!16|))) (= |p!2| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |sum!16|))) (= |p!3| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |sum!16|))) (= |p!8| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |sum!16|))) (= |p!9| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp |max!14|) (f_exp |sum!16|))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (not (< (|$t| 0 0 |sk!32| |sk!21|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (not (< (|$q| 0 0 |at!51| |sk!32|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (not (= (|$q| 0 0 |at!51| |sk!32|) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!32| |sk!21|))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (not (< (|$t| 0 0 |sk!33| |sk!21|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (not (< (|$q| 0 0 |at!67| |sk!33|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (not (= (|$q| 0 0 |at!67| |sk!33|) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!33| |sk!21|))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!33| |sk!21|))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!33| |sk!21|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!12| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!13| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!14| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!15| |p!16|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (not (< (|$t| 0 0 |sk!34| |sk!19|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (not (< (|$q| 0 0 |at!51| |sk!34|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (not (= (|$q| 0 0 |at!51| |sk!34|) 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!12| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!13| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!14| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!15| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!16| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!12| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!13| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!14| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!15| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!16| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!17| |p!18|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (not (< (|$t| 0 0 |sk!35| |sk!19|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (not (< (|$q| 0 0 |at!67| |sk!35|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (not (= (|$q| 0 0 |at!67| |sk!35|) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!12| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!13| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!14| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!15| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!16| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!17| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!18| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!12| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!13| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!15| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!16| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!17| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!18| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!19| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (not (< (|$t| 0 0 |sk!38| |sk!23|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (not (< (|$q| 0 0 |at!51| |sk!38|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (not (= (|$q| 0 0 |at!51| |sk!38|) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!12| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!13| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!16| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!17| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!18| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!19| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!12| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!13| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!15| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!16| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!17| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!18| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!19| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!20| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!21| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (not (< (|$t| 0 0 |sk!39| |sk!23|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (not (< (|$q| 0 0 |at!67| |sk!39|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (not (= (|$q| 0 0 |at!67| |sk!39|) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!12| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!13| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!14| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!15| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!16| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!18| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!19| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!20| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!21| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!22| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (not (< (|$t| 0 0 |sk!40| |sk!25|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (not (< (|$q| 0 0 |at!51| |sk!40|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (not (= (|$q| 0 0 |at!51| |sk!40|) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!12| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!13| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!15| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!16| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!17| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!19| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!20| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!21| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!22| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!23| |p!24|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!12| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!13| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!15| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!16| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!17| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!19| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!20| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!21| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!23| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!24| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (not (< (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< (|$q| 0 0 |at!51| |sk!41|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (= (|$q| 0 0 |at!51| |sk!41|) 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!12| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!13| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!15| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!16| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!17| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!19| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!20| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!21| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!23| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!25| |p!26|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (not (< (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (= |p!27| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< (|$q| 0 0 |at!67| |sk!41|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (= (|$q| 0 0 |at!67| |sk!41|) 0.0)) (= |p!27| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!12| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!13| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!15| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!16| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!20| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!21| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!23| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!41|))) (= |p!26| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (not (< (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< (|$q| 0 0 |at!51| |sk!42|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (= (|$q| 0 0 |at!51| |sk!42|) 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!12| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!13| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!15| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!16| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!17| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!19| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!20| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!21| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!23| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!27| |p!28|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (not (< (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (= |p!29| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< (|$q| 0 0 |at!67| |sk!42|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (= (|$q| 0 0 |at!67| |sk!42|) 0.0)) (= |p!29| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!12| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!13| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!15| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!16| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!20| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!21| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!42|))) (= |p!28| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (not (< (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< (|$q| 0 0 |at!51| |sk!43|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (= (|$q| 0 0 |at!51| |sk!43|) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!12| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!13| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!15| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!16| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!17| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!19| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!20| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!21| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!23| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!29| |p!30|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (not (< (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (= |p!31| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< (|$q| 0 0 |at!67| |sk!43|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (= (|$q| 0 0 |at!67| |sk!43|) 0.0)) (= |p!31| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!12| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!13| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!15| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!16| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!20| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!21| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!43|))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!12| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!13| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!15| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!16| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!17| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!19| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!20| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!21| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!23| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!31| |p!32|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (not (< (|$t| 0 0 |sk!44| |sk!25|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) 0.0)) (= |p!33| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (not (< (|$q| 0 0 |at!67| |sk!44|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (not (= (|$q| 0 0 |at!67| |sk!44|) 0.0)) (= |p!33| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!12| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!13| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!15| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!16| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!20| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!21| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!32| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (not (< (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< (|$q| 0 0 |at!51| |sk!45|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (= (|$q| 0 0 |at!51| |sk!45|) 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!12| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!13| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!15| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!16| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!17| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!19| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!20| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!21| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!23| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!33| |p!34|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (not (< (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (= |p!35| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< (|$q| 0 0 |at!67| |sk!45|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (= (|$q| 0 0 |at!67| |sk!45|) 0.0)) (= |p!35| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!12| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!13| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!15| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!16| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!20| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!21| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!67| |sk!45|))) (= |p!34| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (not (< (|$t| 0 0 |sk!46| |sk!26|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (not (< (|$q| 0 0 |at!67| |sk!46|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (not (= (|$q| 0 0 |at!67| |sk!46|) 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!12| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!13| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!15| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!16| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!17| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!19| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!20| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!21| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!23| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!35| |p!36|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (= |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (= |p!37| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!12| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!13| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!15| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!16| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!20| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!21| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!46|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!36| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (not (< (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< (|$q| 0 0 |at!67| |sk!47|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (= (|$q| 0 0 |at!67| |sk!47|) 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!12| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!13| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!15| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!16| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!17| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!19| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!20| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!21| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!23| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!46|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!37| |p!38|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (not (< (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (= |p!39| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< (|$q| 0 0 |at!51| |sk!47|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (= (|$q| 0 0 |at!51| |sk!47|) 0.0)) (= |p!39| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!12| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!13| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!15| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!16| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!20| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!21| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!46|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!47|) (|$q| 0 0 |at!51| |sk!47|))) (= |p!38| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!12| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!13| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!14| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!15| |p!40|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (not (< (|$t| 0 0 |sk!48| |sk!26|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (not (= (|$t| 0 0 |sk!48| |sk!26|) 0.0)) (= |p!41| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (not (< (|$q| 0 0 |at!51| |sk!48|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (not (= (|$q| 0 0 |at!51| |sk!48|) 0.0)) (= |p!41| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!44|)) (not (< (f_exp (* (- 1.0) |max!43|)) 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!44|)) (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!44|)) (not (= (f_exp (* (- 1.0) |max!43|)) 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< |sum!44| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< 0.0 |sum!44|)) (< 0.0 |p!42|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (= |sum!44| 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (= |p!43| (ite (|$mask| 0 |sk!49|) |p!77| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< (ite (|$mask| 0 |sk!49|) (f_exp |sum!45|) 0.0) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< 0.0 (ite (|$mask| 0 |sk!49|) (f_exp |sum!45|) 0.0))) (< 0.0 |p!43|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (= (ite (|$mask| 0 |sk!49|) (f_exp |sum!45|) 0.0) 0.0)) (= |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |sk!49|) (f_exp |sum!45|) 0.0))) (not (< (f_exp (* (- 1.0) |max!43|)) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |sk!49|) (f_exp |sum!45|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (< 0.0 |p!43|)) (or (not (< 0.0 (ite (|$mask| 0 |sk!49|) (f_exp |sum!45|) 0.0))) (not (= (f_exp (* (- 1.0) |max!43|)) 0.0)) (= |p!43| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!47|)) (not (< (f_exp (* (- 1.0) |max!46|)) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!47|)) (not (= (f_exp (* (- 1.0) |max!46|)) 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< |sum!47| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< 0.0 |sum!47|)) (< 0.0 |p!44|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (= |sum!47| 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (= |p!45| (ite (|$mask| 0 |sk!50|) |p!78| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< (ite (|$mask| 0 |sk!50|) (f_exp |sum!48|) 0.0) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< 0.0 (ite (|$mask| 0 |sk!50|) (f_exp |sum!48|) 0.0))) (< 0.0 |p!45|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (= (ite (|$mask| 0 |sk!50|) (f_exp |sum!48|) 0.0) 0.0)) (= |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |sk!50|) (f_exp |sum!48|) 0.0))) (not (< (f_exp (* (- 1.0) |max!46|)) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |sk!50|) (f_exp |sum!48|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (< 0.0 |p!45|)) (or (not (< 0.0 (ite (|$mask| 0 |sk!50|) (f_exp |sum!48|) 0.0))) (not (= (f_exp (* (- 1.0) |max!46|)) 0.0)) (= |p!45| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (< (|$t| |at!65| |at!66| |sk!51| |sk!28|) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (< 0.0 |p!46|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (= (|$t| |at!65| |at!66| |sk!51| |sk!28|) 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!51|) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (< 0.0 |p!46|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!51|) 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (not (< (|$t| 0 0 |sk!51| |sk!28|) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (< 0.0 |p!47|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (not (= (|$t| 0 0 |sk!51| |sk!28|) 0.0)) (= |p!47| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (not (< (|$q| 0 0 |at!51| |sk!51|) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (< 0.0 |p!47|)) (or (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (not (= (|$q| 0 0 |at!51| |sk!51|) 0.0)) (= |p!47| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< (|$t| |at!65| |at!66| |sk!52| |sk!29|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (= (|$t| |at!65| |at!66| |sk!52| |sk!29|) 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (not (< (|$t| 0 0 |sk!52| |sk!29|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (not (= (|$t| 0 0 |sk!52| |sk!29|) 0.0)) (= |p!49| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (not (< (|$q| 0 0 |at!67| |sk!52|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (not (= (|$q| 0 0 |at!67| |sk!52|) 0.0)) (= |p!49| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< (|$t| |at!65| |at!66| |sk!53| |sk!30|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (= (|$t| |at!65| |at!66| |sk!53| |sk!30|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (not (< (|$t| 0 0 |sk!53| |sk!30|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (not (= (|$t| 0 0 |sk!53| |sk!30|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (not (< (|$q| 0 0 |at!51| |sk!53|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (not (= (|$q| 0 0 |at!51| |sk!53|) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< (|$t| |at!65| |at!66| |sk!54| |sk!31|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (= (|$t| |at!65| |at!66| |sk!54| |sk!31|) 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (not (< (|$t| 0 0 |sk!54| |sk!31|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (not (= (|$t| 0 0 |sk!54| |sk!31|) 0.0)) (= |p!53| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (not (< (|$q| 0 0 |at!67| |sk!54|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (not (= (|$q| 0 0 |at!67| |sk!54|) 0.0)) (= |p!53| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (not (< (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (not (= (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< (|$q| 0 0 |at!51| |sk!55|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (= (|$q| 0 0 |at!51| |sk!55|) 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (not (< (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (not (= (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (= |p!55| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< (|$q| 0 0 |at!67| |sk!55|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (= (|$q| 0 0 |at!67| |sk!55|) 0.0)) (= |p!55| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (not (< (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (not (= (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< (|$q| 0 0 |at!51| |sk!56|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (= (|$q| 0 0 |at!51| |sk!56|) 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (not (< (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (not (= (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (= |p!57| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< (|$q| 0 0 |at!67| |sk!56|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (= (|$q| 0 0 |at!67| |sk!56|) 0.0)) (= |p!57| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< (f_exp |sum!45|) 0.0)) (< |p!77| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< 0.0 (f_exp |sum!45|))) (< 0.0 |p!77|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (= (f_exp |sum!45|) 0.0)) (= |p!77| 0.0)) (or (not (< 0.0 (f_exp |sum!45|))) (not (< (f_exp (* (- 1.0) |max!43|)) 0.0)) (< |p!77| 0.0)) (or (not (< 0.0 (f_exp |sum!45|))) (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (< 0.0 |p!77|)) (or (not (< 0.0 (f_exp |sum!45|))) (not (= (f_exp (* (- 1.0) |max!43|)) 0.0)) (= |p!77| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< (f_exp |sum!48|) 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< 0.0 (f_exp |sum!48|))) (< 0.0 |p!78|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (= (f_exp |sum!48|) 0.0)) (= |p!78| 0.0)) (or (not (< 0.0 (f_exp |sum!48|))) (not (< (f_exp (* (- 1.0) |max!46|)) 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 (f_exp |sum!48|))) (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (< 0.0 |p!78|)) (or (not (< 0.0 (f_exp |sum!48|))) (not (= (f_exp (* (- 1.0) |max!46|)) 0.0)) (= |p!78| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| 1))) |or!0|) (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=1, obligation: defined
; lemma instances: {cofactor=33, exp_opposite=3, exp_positive=18, exp_sum=3, extremum_bound=25, extremum_witness=5, product_choice=4, product_congruence=400, product_sign=57, sum_congruence=28, sum_linear=4}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!18| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!49| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |at!65| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!20| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |max!10| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |max!14| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!24| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!25| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sk!27| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!28| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |p!32| () Real)
(declare-fun |p!33| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |p!34| () Real)
(declare-fun |p!35| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |p!36| () Real)
(declare-fun |p!37| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |p!38| () Real)
(declare-fun |p!39| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |p!42| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |max!42| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |p!43| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |p!44| () Real)
(declare-fun |p!45| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |p!46| () Real)
(declare-fun |p!47| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |p!48| () Real)
(declare-fun |p!49| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |p!50| () Real)
(declare-fun |p!51| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |p!52| () Real)
(declare-fun |p!53| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |p!54| () Real)
(declare-fun |p!55| () Real)
(declare-fun |p!56| () Real)
(declare-fun |p!57| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!59| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!61| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!63| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!65| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!67| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!69| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!71| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!73| () Real)
(declare-fun |p!74| () Real)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sum!43| () Real)
(declare-fun |p!75| () Real)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!68| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!18|) (< |sk!18| n) (= |or!0| (|$mask| |at!49| 0 0 |sk!18|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 0 |sk!18|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (< 0 h) (< 0 m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!20|) (< |sk!20| n) (|$mask| |at!65| 0 0 |sk!20|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (not (|$mask| |at!65| 0 0 |sk!18|)) (and (not |empty!3|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 0 |sk!20|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (not (|$mask| |at!65| 0 0 |sk!20|)) (and (not |empty!3|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (< 0 h) (< 0 m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!4|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) 0.0) |p!5|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (<= n 0) (and (<= 0 |sk!22|) (< |sk!22| n) (= |or!8| (|$mask| |at!65| 0 0 |sk!22|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 0 |sk!18|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 0 |sk!22|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 0 |sk!20|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (not (|$mask| |at!65| 0 0 |sk!22|)) (and (not |empty!3|) (<= |sum!13| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 0 |sk!22|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!6|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!10|)))) ; exp_positive
(assert (= |p!8| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!24|) (< |sk!24| n) (|$mask| |at!49| 0 0 |sk!24|) (= |max!10| |sum!17|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (not (|$mask| |at!49| 0 0 |sk!18|)) (and (not |empty!4|) (<= |sum!18| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!24|) (< |sk!24| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 0 |sk!24|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (not (|$mask| |at!49| 0 0 |sk!20|)) (and (not |empty!4|) (<= |sum!19| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!24|) (< |sk!24| n))) (not (|$mask| |at!65| 0 0 |sk!24|)) (and (not |empty!3|) (<= |sum!20| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (not (|$mask| |at!49| 0 0 |sk!22|)) (and (not |empty!4|) (<= |sum!21| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!24|) (< |sk!24| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 0 |sk!24|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!24|) (< |sk!24| n))) (not (|$mask| |at!49| 0 0 |sk!24|)) (and (not |empty!4|) (<= |sum!17| |max!10|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) |p!9|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!12|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!14|)))) ; exp_positive
(assert (= |p!10| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!25|) (< |sk!25| n) (|$mask| |at!65| 0 0 |sk!25|) (= |max!14| |sum!22|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (not (|$mask| |at!65| 0 0 |sk!18|)) (and (not |empty!5|) (<= |sum!23| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 0 |sk!25|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!20|) (< |sk!20| n))) (not (|$mask| |at!65| 0 0 |sk!20|)) (and (not |empty!5|) (<= |sum!24| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!65| 0 0 |sk!25|)) (and (not |empty!3|) (<= |sum!25| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!22|) (< |sk!22| n))) (not (|$mask| |at!65| 0 0 |sk!22|)) (and (not |empty!5|) (<= |sum!26| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 0 |sk!25|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!24|) (< |sk!24| n))) (not (|$mask| |at!65| 0 0 |sk!24|)) (and (not |empty!5|) (<= |sum!27| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!49| 0 0 |sk!25|)) (and (not |empty!4|) (<= |sum!28| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!65| 0 0 |sk!25|)) (and (not |empty!5|) (<= |sum!22| |max!14|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) |p!11|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!16|))) ; exp_positive
(assert (< 0.0 (f_exp |max!10|))) ; exp_positive
(assert (< 0.0 (f_exp |max!14|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (|$mask| |at!49| 0 0 |sk!26|) (|$mask| |at!65| 0 0 |sk!26|)))))) ; sum_congruence
(assert (or (= |max!2| |max!10|) (and (<= 0 |sk!27|) (< |sk!27| n) (or (not (= (|$mask| |at!65| 0 0 |sk!27|) (|$mask| |at!49| 0 0 |sk!27|))) (and (|$mask| |at!65| 0 0 |sk!27|) (not (= |sum!29| |sum!30|))))))) ; sum_congruence
(assert (or (= |max!2| |max!14|) (and (<= 0 |sk!28|) (< |sk!28| n) (|$mask| |at!65| 0 0 |sk!28|) (not (= |sum!31| |sum!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!11|) (and (<= 0 |sk!29|) (< |sk!29| n) (not (= (ite (|$mask| |at!65| 0 0 |sk!29|) (f_exp |sum!33|) 0.0) (ite (|$mask| |at!49| 0 0 |sk!29|) (f_exp |sum!34|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!15|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (ite (|$mask| |at!65| 0 0 |sk!30|) (f_exp |sum!35|) 0.0) (ite (|$mask| |at!65| 0 0 |sk!30|) (f_exp |sum!36|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!19|) (and (<= 0 |sk!31|) (< |sk!31| k) (not (= |p!12| |p!13|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!24|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= |p!14| |p!15|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= |p!16| |p!17|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!23|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= |p!18| |p!19|))))) ; sum_congruence
(assert (or (= |max!10| |max!14|) (and (<= 0 |sk!35|) (< |sk!35| n) (or (not (= (|$mask| |at!49| 0 0 |sk!35|) (|$mask| |at!65| 0 0 |sk!35|))) (and (|$mask| |at!49| 0 0 |sk!35|) (not (= |sum!37| |sum!38|))))))) ; sum_congruence
(assert (or (= |sum!11| |sum!15|) (and (<= 0 |sk!36|) (< |sk!36| n) (not (= (ite (|$mask| |at!49| 0 0 |sk!36|) (f_exp |sum!39|) 0.0) (ite (|$mask| |at!65| 0 0 |sk!36|) (f_exp |sum!40|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!13| |sum!21|) (and (<= 0 |sk!37|) (< |sk!37| k) (not (= |p!20| |p!21|))))) ; sum_congruence
(assert (or (= |sum!13| |sum!26|) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= |p!22| |p!23|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!20|) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= |p!24| |p!25|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!27|) (and (<= 0 |sk!40|) (< |sk!40| k) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!18| |sum!23|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= |p!28| |p!29|))))) ; sum_congruence
(assert (or (= |sum!19| |sum!24|) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= |p!30| |p!31|))))) ; sum_congruence
(assert (or (= |sum!20| |sum!27|) (and (<= 0 |sk!43|) (< |sk!43| k) (not (= |p!32| |p!33|))))) ; sum_congruence
(assert (or (= |sum!21| |sum!26|) (and (<= 0 |sk!44|) (< |sk!44| k) (not (= |p!34| |p!35|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!25|) (and (<= 0 |sk!45|) (< |sk!45| k) (not (= |p!36| |p!37|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!28|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= |p!38| |p!39|))))) ; sum_congruence
(assert (or (= |sum!25| |sum!28|) (and (<= 0 |sk!47|) (< |sk!47| k) (not (= |p!40| |p!41|))))) ; sum_congruence
(assert (< 0.0 (f_exp |sum!33|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!34|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!35|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!36|))) ; exp_positive
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (< 0 m) (< 0 n))) (not (= |sum!41| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |sum!39|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!40|))) ; exp_positive
(assert (or (= |sum!41| |p!42|) (and (<= 0 |sk!48|) (< |sk!48| n) (not (= (ite (|$mask| |at!65| 0 0 |sk!48|) (f_exp (+ (* (- 1.0) |max!42|) |sum!44|)) 0.0) |p!43|))))) ; sum_linear
(assert (or (= |sum!29| |sum!30|) (and (<= 0 |sk!49|) (< |sk!49| k) (not (= |p!44| |p!45|))))) ; sum_congruence
(assert (or (= |sum!31| |sum!32|) (and (<= 0 |sk!50|) (< |sk!50| k) (not (= |p!46| |p!47|))))) ; sum_congruence
(assert (or (= |sum!33| |sum!34|) (and (<= 0 |sk!51|) (< |sk!51| k) (not (= |p!48| |p!49|))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!52|) (< |sk!52| k) (not (= |p!50| |p!51|))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!53|) (< |sk!53| k) (not (= |p!52| |p!53|))))) ; sum_congruence
(assert (or (= |sum!39| |sum!40|) (and (<= 0 |sk!54|) (< |sk!54| k) (not (= |p!54| |p!55|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!56| |sum!1|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!57| |sum!1|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!58| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!56| |p!59|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!60| |p!56|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!61| |p!56|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!57| |p!62|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!60| |p!57|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!63| |p!57|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!58| |p!64|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!61| |p!58|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!63| |p!58|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!59| |p!0|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!65| |p!59|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!66| |p!59|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!59| |p!67|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!59| |p!68|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!60| |p!65|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!69| |p!60|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!61| |p!66|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!69| |p!61|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!65| |p!62|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!62| |p!0|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!70| |p!62|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!62| |p!71|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!62| |p!72|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!63| |p!70|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!69| |p!63|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!66| |p!64|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!70| |p!64|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!64| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!64| |p!73|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!64| |p!74|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!65| 0 0 |sk!19|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!11|)) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!11|)) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!11|)) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< |sum!11| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 |sum!11|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= |sum!11| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (= |p!5| (ite (|$mask| |at!49| 0 0 |sk!21|) |p!9| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0))) (= |p!1| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!15|)) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!15|)) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< |sum!15| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 |sum!15|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= |sum!15| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| |at!65| 0 0 |sk!23|) |p!11| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!65| 0 0 |sk!19|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!49| 0 0 |sk!21|) (f_exp |sum!12|) 0.0) (ite (|$mask| |at!65| 0 0 |sk!23|) (f_exp |sum!16|) 0.0))) (= |p!5| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |max!10|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |max!10|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!10|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp |max!10|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!2| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |max!10|))) (= |p!3| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |sum!12|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |sum!12|))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!12|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp |sum!12|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |sum!12|))) (= |p!2| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |sum!12|))) (= |p!3| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp |max!10|) (f_exp |sum!12|))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |max!14|) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |max!14|))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!14|) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp |max!14|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |max!14|))) (= |p!2| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |max!14|))) (= |p!3| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |max!14|))) (= |p!8| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |max!14|))) (= |p!9| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |sum!16|) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |sum!16|))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!16|) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp |sum!16|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |sum!16|))) (= |p!2| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |sum!16|))) (= |p!3| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |sum!16|))) (= |p!8| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |sum!16|))) (= |p!9| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp |max!14|) (f_exp |sum!16|))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!31|))) (not (< (|$t| |at!65| |at!66| |sk!31| |sk!20|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!31|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!31| |sk!20|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!31|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!31| |sk!20|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!31|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!31| |sk!20|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!31|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!31| |sk!20|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!31|))) (not (< (|$t| |at!49| 0 |sk!31| |sk!20|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!31|))) (not (< 0.0 (|$t| |at!49| 0 |sk!31| |sk!20|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!31|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!31| |sk!20|))) (not (< (|$q| |at!49| 0 0 |sk!31|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!31| |sk!20|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!31|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!31| |sk!20|))) (not (= (|$q| |at!49| 0 0 |sk!31|) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!31|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!31| |sk!20|))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< (|$t| |at!65| |at!66| |sk!32| |sk!20|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!20|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!20|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!20|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!20|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!32| |sk!20|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!32| |sk!20|))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!32|))) (not (< (|$t| |at!65| 0 |sk!32| |sk!20|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!32|))) (not (< 0.0 (|$t| |at!65| 0 |sk!32| |sk!20|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!32|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!32| |sk!20|))) (not (< (|$q| |at!65| 0 0 |sk!32|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!32| |sk!20|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!32|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!32| |sk!20|))) (not (= (|$q| |at!65| 0 0 |sk!32|) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!32| |sk!20|))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!32|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!32| |sk!20|))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!32| |sk!20|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< (|$t| |at!65| |at!66| |sk!33| |sk!18|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (= |p!12| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (= |p!13| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (= |p!14| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!33| |sk!18|))) (= |p!15| |p!16|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!33|))) (not (< (|$t| |at!49| 0 |sk!33| |sk!18|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!33|))) (not (< 0.0 (|$t| |at!49| 0 |sk!33| |sk!18|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!33|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!33| |sk!18|))) (not (< (|$q| |at!49| 0 0 |sk!33|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!33| |sk!18|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!33|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!33| |sk!18|))) (not (= (|$q| |at!49| 0 0 |sk!33|) 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!33| |sk!18|))) (= |p!12| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!33|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!33| |sk!18|))) (= |p!13| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!33| |sk!18|))) (= |p!14| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!33|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!33| |sk!18|))) (= |p!15| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!33| |sk!18|))) (= |p!16| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< (|$t| |at!65| |at!66| |sk!34| |sk!18|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (= |p!12| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (= |p!13| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (= |p!14| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (= |p!15| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (= |p!16| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!34| |sk!18|))) (= |p!17| |p!18|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!34|))) (not (< (|$t| |at!65| 0 |sk!34| |sk!18|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!34|))) (not (< 0.0 (|$t| |at!65| 0 |sk!34| |sk!18|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!34| |sk!18|))) (not (< (|$q| |at!65| 0 0 |sk!34|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!34| |sk!18|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!34|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!34| |sk!18|))) (not (= (|$q| |at!65| 0 0 |sk!34|) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!34| |sk!18|))) (= |p!12| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!34| |sk!18|))) (= |p!13| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!34| |sk!18|))) (= |p!14| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!34| |sk!18|))) (= |p!15| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!34| |sk!18|))) (= |p!16| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!34| |sk!18|))) (= |p!17| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!34| |sk!18|))) (= |p!18| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (< (|$t| |at!65| |at!66| |sk!37| |sk!22|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!37|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!37|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!12| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!13| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!15| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!16| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!17| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!18| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!37|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!37| |sk!22|))) (= |p!19| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!37|))) (not (< (|$t| |at!49| 0 |sk!37| |sk!22|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!37|))) (not (< 0.0 (|$t| |at!49| 0 |sk!37| |sk!22|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!37| |sk!22|))) (not (< (|$q| |at!49| 0 0 |sk!37|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!37| |sk!22|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!37|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!37| |sk!22|))) (not (= (|$q| |at!49| 0 0 |sk!37|) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!12| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!13| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!16| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!17| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!18| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!19| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!49| 0 0 |sk!37|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!37| |sk!22|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< (|$t| |at!65| |at!66| |sk!38| |sk!22|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!12| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!13| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!15| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!16| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!17| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!18| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!19| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!20| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!38| |sk!22|))) (= |p!21| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!38|))) (not (< (|$t| |at!65| 0 |sk!38| |sk!22|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!38|))) (not (< 0.0 (|$t| |at!65| 0 |sk!38| |sk!22|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!38| |sk!22|))) (not (< (|$q| |at!65| 0 0 |sk!38|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!38| |sk!22|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!38|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!38| |sk!22|))) (not (= (|$q| |at!65| 0 0 |sk!38|) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!12| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!13| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!14| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!15| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!16| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!18| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!19| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!20| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!21| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!38| |sk!22|))) (= |p!22| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!39|))) (not (< (|$t| |at!49| 0 |sk!39| |sk!24|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!39|))) (not (< 0.0 (|$t| |at!49| 0 |sk!39| |sk!24|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!39| |sk!24|))) (not (< (|$q| |at!49| 0 0 |sk!39|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!39| |sk!24|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!39|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!39| |sk!24|))) (not (= (|$q| |at!49| 0 0 |sk!39|) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!12| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!13| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!15| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!16| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!17| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!19| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!20| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!21| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!22| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!49| 0 0 |sk!39|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!39| |sk!24|))) (= |p!23| |p!24|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< (|$t| |at!65| |at!66| |sk!39| |sk!24|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!12| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!13| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!15| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!16| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!17| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!19| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!20| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!21| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!23| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| |at!66| |sk!39| |sk!24|))) (= |p!24| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!40|))) (not (< (|$t| |at!49| 0 |sk!40| |sk!24|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!40|))) (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!24|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!24|))) (not (< (|$q| |at!49| 0 0 |sk!40|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!24|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!40|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!24|))) (not (= (|$q| |at!49| 0 0 |sk!40|) 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!12| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!13| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!15| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!16| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!17| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!19| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!20| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!21| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!23| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!40| |sk!24|))) (= |p!25| |p!26|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!40|))) (not (< (|$t| |at!65| 0 |sk!40| |sk!24|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!40|))) (not (< 0.0 (|$t| |at!65| 0 |sk!40| |sk!24|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) 0.0)) (= |p!27| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!40| |sk!24|))) (not (< (|$q| |at!65| 0 0 |sk!40|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!40| |sk!24|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!40|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!40| |sk!24|))) (not (= (|$q| |at!65| 0 0 |sk!40|) 0.0)) (= |p!27| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!12| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!13| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!15| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!16| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!20| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!21| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!23| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!40|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!40| |sk!24|))) (= |p!26| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!41|))) (not (< (|$t| |at!49| 0 |sk!41| |sk!18|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!41|))) (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!18|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!18|))) (not (< (|$q| |at!49| 0 0 |sk!41|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!18|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!41|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!18|))) (not (= (|$q| |at!49| 0 0 |sk!41|) 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!12| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!13| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!15| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!16| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!17| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!19| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!20| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!21| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!23| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!41| |sk!18|))) (= |p!27| |p!28|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!41|))) (not (< (|$t| |at!65| 0 |sk!41| |sk!18|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!41|))) (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!18|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) 0.0)) (= |p!29| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!18|))) (not (< (|$q| |at!65| 0 0 |sk!41|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!18|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!41|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!18|))) (not (= (|$q| |at!65| 0 0 |sk!41|) 0.0)) (= |p!29| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!12| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!13| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!15| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!16| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!20| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!21| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!41|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!41| |sk!18|))) (= |p!28| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!42|))) (not (< (|$t| |at!49| 0 |sk!42| |sk!20|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!42|))) (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!20|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!20|))) (not (< (|$q| |at!49| 0 0 |sk!42|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!20|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!42|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!20|))) (not (= (|$q| |at!49| 0 0 |sk!42|) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!12| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!13| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!15| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!16| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!17| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!19| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!20| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!21| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!23| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!49| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!49| 0 |sk!42| |sk!20|))) (= |p!29| |p!30|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!42|))) (not (< (|$t| |at!65| 0 |sk!42| |sk!20|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!42|))) (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!20|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) 0.0)) (= |p!31| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!20|))) (not (< (|$q| |at!65| 0 0 |sk!42|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!20|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!42|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!20|))) (not (= (|$q| |at!65| 0 0 |sk!42|) 0.0)) (= |p!31| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!12| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!13| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!15| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!16| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!20| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!21| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!42|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!42| |sk!20|))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (< (|$t| |at!65| |at!66| |sk!43| |sk!24|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!43|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!43|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!12| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!13| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!15| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!16| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!17| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!19| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!20| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!21| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!23| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!65| |at!66| |sk!43| |sk!24|))) (= |p!31| |p!32|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!43|))) (not (< (|$t| |at!65| 0 |sk!43| |sk!24|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!43|))) (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!24|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!24|) 0.0)) (= |p!33| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!24|))) (not (< (|$q| |at!65| 0 0 |sk!43|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!24|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!43|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!24|))) (not (= (|$q| |at!65| 0 0 |sk!43|) 0.0)) (= |p!33| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!12| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!13| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!15| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!16| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!20| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!21| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) (|$q| |at!65| 0 0 |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) (|$t| |at!65| 0 |sk!43| |sk!24|))) (= |p!32| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!44|))) (not (< (|$t| |at!49| 0 |sk!44| |sk!22|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!44|))) (not (< 0.0 (|$t| |at!49| 0 |sk!44| |sk!22|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!44| |sk!22|) 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!44| |sk!22|))) (not (< (|$q| |at!49| 0 0 |sk!44|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!44| |sk!22|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!44|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!44| |sk!22|))) (not (= (|$q| |at!49| 0 0 |sk!44|) 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!12| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!13| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!15| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!16| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!17| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!19| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!20| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!21| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!23| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!43|) (|$q| |at!49| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!24|) (|$t| |at!49| 0 |sk!44| |sk!22|))) (= |p!33| |p!34|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!44|))) (not (< (|$t| |at!65| 0 |sk!44| |sk!22|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!44|))) (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!22|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!22|) 0.0)) (= |p!35| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!22|))) (not (< (|$q| |at!65| 0 0 |sk!44|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!22|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!44|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!22|))) (not (= (|$q| |at!65| 0 0 |sk!44|) 0.0)) (= |p!35| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!12| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!13| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!15| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!16| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!20| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!21| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!43|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!24|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!44|) (|$q| |at!65| 0 0 |sk!44|))) (not (= (|$t| |at!49| 0 |sk!44| |sk!22|) (|$t| |at!65| 0 |sk!44| |sk!22|))) (= |p!34| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!45|))) (not (< (|$t| |at!65| 0 |sk!45| |sk!25|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!45|))) (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!25|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!25|) 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!25|))) (not (< (|$q| |at!65| 0 0 |sk!45|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!25|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!45|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!25|))) (not (= (|$q| |at!65| 0 0 |sk!45|) 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!12| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!13| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!15| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!16| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!17| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!19| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!20| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!21| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!23| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!43|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!24|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!44|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!49| 0 |sk!44| |sk!22|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!44|) (|$q| |at!65| 0 0 |sk!45|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!22|) (|$t| |at!65| 0 |sk!45| |sk!25|))) (= |p!35| |p!36|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (< (|$t| |at!65| |at!66| |sk!45| |sk!25|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!45| |sk!25|) 0.0)) (= |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!45|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!45|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!45|) 0.0)) (= |p!37| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!12| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!13| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!15| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!16| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!20| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!21| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!24|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!44| |sk!22|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!22|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!25|) (|$t| |at!65| |at!66| |sk!45| |sk!25|))) (= |p!36| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!46|))) (not (< (|$t| |at!65| 0 |sk!46| |sk!25|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!46|))) (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!25|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!46| |sk!25|) 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!25|))) (not (< (|$q| |at!65| 0 0 |sk!46|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!25|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!46|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!25|))) (not (= (|$q| |at!65| 0 0 |sk!46|) 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!12| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!13| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!15| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!16| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!17| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!19| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!20| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!21| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!23| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!43|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!24|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!44|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!44| |sk!22|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!44|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!22|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!45|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!45|) (|$q| |at!65| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!45| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!25|))) (= |p!37| |p!38|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!46|))) (not (< (|$t| |at!49| 0 |sk!46| |sk!25|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!46|))) (not (< 0.0 (|$t| |at!49| 0 |sk!46| |sk!25|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!46| |sk!25|) 0.0)) (= |p!39| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!46| |sk!25|))) (not (< (|$q| |at!49| 0 0 |sk!46|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!46| |sk!25|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!46|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!46| |sk!25|))) (not (= (|$q| |at!49| 0 0 |sk!46|) 0.0)) (= |p!39| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!12| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!13| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!15| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!16| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!33|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!33| |sk!18|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!34|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!34| |sk!18|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!37|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!20| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!37|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!37| |sk!22|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!21| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!38|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!38| |sk!22|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!39|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!24|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!40|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!40| |sk!24|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!41|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!18|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!41|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!18|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!42|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!20|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!42|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!20|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!43|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!43| |sk!24|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!43|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!24|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!44|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!49| 0 |sk!44| |sk!22|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!44|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!22|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!45|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!25|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!45|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!45| |sk!25|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!46|) (|$q| |at!49| 0 0 |sk!46|))) (not (= (|$t| |at!65| 0 |sk!46| |sk!25|) (|$t| |at!49| 0 |sk!46| |sk!25|))) (= |p!38| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!47|))) (not (< (|$t| |at!65| |at!66| |sk!47| |sk!25|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!47|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!47| |sk!25|) 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!47|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!47|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!47|) 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (= |p!12| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 0 |sk!31|) (|$q| |at!65| |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!31| |sk!20|) (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (= |p!13| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (= |p!14| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 0 |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!32| |sk!20|) (|$t| |at!65| |at!66| |sk!47| |sk!25|))) (= |p!15| |p!40|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!47|))) (not (< (|$t| |at!49| 0 |sk!47| |sk!25|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!47|))) (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!25|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!47|))) (not (= (|$t| |at!49| 0 |sk!47| |sk!25|) 0.0)) (= |p!41| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!25|))) (not (< (|$q| |at!49| 0 0 |sk!47|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!25|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!47|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!25|))) (not (= (|$q| |at!49| 0 0 |sk!47|) 0.0)) (= |p!41| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!43|)) (not (< (f_exp (* (- 1.0) |max!42|)) 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!43|)) (not (= (f_exp (* (- 1.0) |max!42|)) 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (< |sum!43| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (< 0.0 |sum!43|)) (< 0.0 |p!42|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (= |sum!43| 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (= |p!43| (ite (|$mask| |at!65| 0 0 |sk!48|) |p!75| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (< (ite (|$mask| |at!65| 0 0 |sk!48|) (f_exp |sum!44|) 0.0) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!48|) (f_exp |sum!44|) 0.0))) (< 0.0 |p!43|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (= (ite (|$mask| |at!65| 0 0 |sk!48|) (f_exp |sum!44|) 0.0) 0.0)) (= |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!48|) (f_exp |sum!44|) 0.0))) (not (< (f_exp (* (- 1.0) |max!42|)) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!48|) (f_exp |sum!44|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (< 0.0 |p!43|)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!48|) (f_exp |sum!44|) 0.0))) (not (= (f_exp (* (- 1.0) |max!42|)) 0.0)) (= |p!43| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!49|))) (not (< (|$t| |at!65| |at!66| |sk!49| |sk!27|) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!49|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!49| |sk!27|))) (< 0.0 |p!44|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!49|))) (not (= (|$t| |at!65| |at!66| |sk!49| |sk!27|) 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!49| |sk!27|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!49|) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!49| |sk!27|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!49|))) (< 0.0 |p!44|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!49| |sk!27|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!49|) 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!49|))) (not (< (|$t| |at!49| 0 |sk!49| |sk!27|) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!49|))) (not (< 0.0 (|$t| |at!49| 0 |sk!49| |sk!27|))) (< 0.0 |p!45|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!49|))) (not (= (|$t| |at!49| 0 |sk!49| |sk!27|) 0.0)) (= |p!45| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!49| |sk!27|))) (not (< (|$q| |at!49| 0 0 |sk!49|) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!49| |sk!27|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!49|))) (< 0.0 |p!45|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!49| |sk!27|))) (not (= (|$q| |at!49| 0 0 |sk!49|) 0.0)) (= |p!45| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!50|))) (not (< (|$t| |at!65| |at!66| |sk!50| |sk!28|) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!50|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!50| |sk!28|))) (< 0.0 |p!46|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!50|))) (not (= (|$t| |at!65| |at!66| |sk!50| |sk!28|) 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!50| |sk!28|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!50|) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!50| |sk!28|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!50|))) (< 0.0 |p!46|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!50| |sk!28|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!50|) 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!50|))) (not (< (|$t| |at!65| 0 |sk!50| |sk!28|) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!50|))) (not (< 0.0 (|$t| |at!65| 0 |sk!50| |sk!28|))) (< 0.0 |p!47|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!50|))) (not (= (|$t| |at!65| 0 |sk!50| |sk!28|) 0.0)) (= |p!47| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!50| |sk!28|))) (not (< (|$q| |at!65| 0 0 |sk!50|) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!50| |sk!28|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!50|))) (< 0.0 |p!47|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!50| |sk!28|))) (not (= (|$q| |at!65| 0 0 |sk!50|) 0.0)) (= |p!47| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (< (|$t| |at!65| |at!66| |sk!51| |sk!29|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!29|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (= (|$t| |at!65| |at!66| |sk!51| |sk!29|) 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!29|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!51|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!29|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!29|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!51|) 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!51|))) (not (< (|$t| |at!49| 0 |sk!51| |sk!29|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!51|))) (not (< 0.0 (|$t| |at!49| 0 |sk!51| |sk!29|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!51|))) (not (= (|$t| |at!49| 0 |sk!51| |sk!29|) 0.0)) (= |p!49| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!51| |sk!29|))) (not (< (|$q| |at!49| 0 0 |sk!51|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!51| |sk!29|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!51|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!51| |sk!29|))) (not (= (|$q| |at!49| 0 0 |sk!51|) 0.0)) (= |p!49| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< (|$t| |at!65| |at!66| |sk!52| |sk!30|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!30|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (= (|$t| |at!65| |at!66| |sk!52| |sk!30|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!30|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!30|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!30|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!52|))) (not (< (|$t| |at!65| 0 |sk!52| |sk!30|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!52|))) (not (< 0.0 (|$t| |at!65| 0 |sk!52| |sk!30|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!52|))) (not (= (|$t| |at!65| 0 |sk!52| |sk!30|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!52| |sk!30|))) (not (< (|$q| |at!65| 0 0 |sk!52|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!52| |sk!30|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!52|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!52| |sk!30|))) (not (= (|$q| |at!65| 0 0 |sk!52|) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!53|))) (not (< (|$t| |at!49| 0 |sk!53| |sk!35|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!53|))) (not (< 0.0 (|$t| |at!49| 0 |sk!53| |sk!35|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!53|))) (not (= (|$t| |at!49| 0 |sk!53| |sk!35|) 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!53| |sk!35|))) (not (< (|$q| |at!49| 0 0 |sk!53|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!53| |sk!35|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!53|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!53| |sk!35|))) (not (= (|$q| |at!49| 0 0 |sk!53|) 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!53|))) (not (< (|$t| |at!65| 0 |sk!53| |sk!35|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!53|))) (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!35|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!53|))) (not (= (|$t| |at!65| 0 |sk!53| |sk!35|) 0.0)) (= |p!53| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!35|))) (not (< (|$q| |at!65| 0 0 |sk!53|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!35|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!53|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!35|))) (not (= (|$q| |at!65| 0 0 |sk!53|) 0.0)) (= |p!53| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!54|))) (not (< (|$t| |at!49| 0 |sk!54| |sk!36|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!54|))) (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!36|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$q| |at!49| 0 0 |sk!54|))) (not (= (|$t| |at!49| 0 |sk!54| |sk!36|) 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!36|))) (not (< (|$q| |at!49| 0 0 |sk!54|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!36|))) (not (< 0.0 (|$q| |at!49| 0 0 |sk!54|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!36|))) (not (= (|$q| |at!49| 0 0 |sk!54|) 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!54|))) (not (< (|$t| |at!65| 0 |sk!54| |sk!36|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!54|))) (not (< 0.0 (|$t| |at!65| 0 |sk!54| |sk!36|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$q| |at!65| 0 0 |sk!54|))) (not (= (|$t| |at!65| 0 |sk!54| |sk!36|) 0.0)) (= |p!55| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!54| |sk!36|))) (not (< (|$q| |at!65| 0 0 |sk!54|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!54| |sk!36|))) (not (< 0.0 (|$q| |at!65| 0 0 |sk!54|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!54| |sk!36|))) (not (= (|$q| |at!65| 0 0 |sk!54|) 0.0)) (= |p!55| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (< (f_exp |sum!44|) 0.0)) (< |p!75| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (< 0.0 (f_exp |sum!44|))) (< 0.0 |p!75|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (not (= (f_exp |sum!44|) 0.0)) (= |p!75| 0.0)) (or (not (< 0.0 (f_exp |sum!44|))) (not (< (f_exp (* (- 1.0) |max!42|)) 0.0)) (< |p!75| 0.0)) (or (not (< 0.0 (f_exp |sum!44|))) (not (< 0.0 (f_exp (* (- 1.0) |max!42|)))) (< 0.0 |p!75|)) (or (not (< 0.0 (f_exp |sum!44|))) (not (= (f_exp (* (- 1.0) |max!42|)) 0.0)) (= |p!75| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| 1))) |or!0|) (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=2, obligation: defined
; lemma instances: {cofactor=33, exp_opposite=3, exp_positive=18, exp_sum=3, extremum_bound=25, extremum_witness=5, product_choice=5, product_congruence=400, product_sign=60, sum_congruence=28, sum_linear=5}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!19| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!51| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |at!67| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!21| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |max!10| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |max!14| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!25| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!26| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |p!32| () Real)
(declare-fun |p!33| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |p!34| () Real)
(declare-fun |p!35| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |p!36| () Real)
(declare-fun |p!37| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |p!38| () Real)
(declare-fun |p!39| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |p!42| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |max!43| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |p!43| () Real)
(declare-fun |p!44| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |max!46| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |p!45| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |p!46| () Real)
(declare-fun |p!47| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |p!48| () Real)
(declare-fun |p!49| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |p!50| () Real)
(declare-fun |p!51| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |p!52| () Real)
(declare-fun |p!53| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |p!54| () Real)
(declare-fun |p!55| () Real)
(declare-fun |sk!56| () Int)
(declare-fun |p!56| () Real)
(declare-fun |p!57| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!59| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!61| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!63| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!65| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!67| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!69| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!71| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!73| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!75| () Real)
(declare-fun |p!76| () Real)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sum!44| () Real)
(declare-fun |p!77| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |p!78| () Real)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!68| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!19|) (< |sk!19| n) (= |or!0| (|$mask| 0 0 |at!51| |sk!19|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!51| |sk!19|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!51|) (< |at!51| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!51|) (< |at!51| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!21|) (< |sk!21| n) (|$mask| 0 0 |at!67| |sk!21|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| 0 0 |at!67| |sk!19|)) (and (not |empty!3|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!51| |sk!21|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| 0 0 |at!67| |sk!21|)) (and (not |empty!3|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!67|) (< |at!67| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!4|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) 0.0) |p!5|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (<= n 0) (and (<= 0 |sk!23|) (< |sk!23| n) (= |or!8| (|$mask| 0 0 |at!67| |sk!23|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!67| |sk!19|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!51| |sk!23|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!67| |sk!21|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| 0 0 |at!67| |sk!23|)) (and (not |empty!3|) (<= |sum!13| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!67| |sk!23|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!6|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!10|)))) ; exp_positive
(assert (= |p!8| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!25|) (< |sk!25| n) (|$mask| 0 0 |at!51| |sk!25|) (= |max!10| |sum!17|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| 0 0 |at!51| |sk!19|)) (and (not |empty!4|) (<= |sum!18| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!51| |sk!25|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| 0 0 |at!51| |sk!21|)) (and (not |empty!4|) (<= |sum!19| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| 0 0 |at!67| |sk!25|)) (and (not |empty!3|) (<= |sum!20| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| 0 0 |at!51| |sk!23|)) (and (not |empty!4|) (<= |sum!21| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!67| |sk!25|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| 0 0 |at!51| |sk!25|)) (and (not |empty!4|) (<= |sum!17| |max!10|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) |p!9|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!12|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!14|)))) ; exp_positive
(assert (= |p!10| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!26|) (< |sk!26| n) (|$mask| 0 0 |at!67| |sk!26|) (= |max!14| |sum!22|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| 0 0 |at!67| |sk!19|)) (and (not |empty!5|) (<= |sum!23| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!51| |sk!26|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| 0 0 |at!67| |sk!21|)) (and (not |empty!5|) (<= |sum!24| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| 0 0 |at!67| |sk!26|)) (and (not |empty!3|) (<= |sum!25| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| 0 0 |at!67| |sk!23|)) (and (not |empty!5|) (<= |sum!26| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!67| |sk!26|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| 0 0 |at!67| |sk!25|)) (and (not |empty!5|) (<= |sum!27| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| 0 0 |at!51| |sk!26|)) (and (not |empty!4|) (<= |sum!28| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| 0 0 |at!67| |sk!26|)) (and (not |empty!5|) (<= |sum!22| |max!14|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) |p!11|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!16|))) ; exp_positive
(assert (< 0.0 (f_exp |max!10|))) ; exp_positive
(assert (< 0.0 (f_exp |max!14|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (|$mask| 0 0 |at!51| |sk!27|) (|$mask| 0 0 |at!67| |sk!27|)))))) ; sum_congruence
(assert (or (= |max!2| |max!10|) (and (<= 0 |sk!28|) (< |sk!28| n) (or (not (= (|$mask| 0 0 |at!67| |sk!28|) (|$mask| 0 0 |at!51| |sk!28|))) (and (|$mask| 0 0 |at!67| |sk!28|) (not (= |sum!29| |sum!30|))))))) ; sum_congruence
(assert (or (= |max!2| |max!14|) (and (<= 0 |sk!29|) (< |sk!29| n) (|$mask| 0 0 |at!67| |sk!29|) (not (= |sum!31| |sum!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!11|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (ite (|$mask| 0 0 |at!67| |sk!30|) (f_exp |sum!33|) 0.0) (ite (|$mask| 0 0 |at!51| |sk!30|) (f_exp |sum!34|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!15|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (ite (|$mask| 0 0 |at!67| |sk!31|) (f_exp |sum!35|) 0.0) (ite (|$mask| 0 0 |at!67| |sk!31|) (f_exp |sum!36|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!19|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= |p!12| |p!13|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!24|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= |p!14| |p!15|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= |p!16| |p!17|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!23|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= |p!18| |p!19|))))) ; sum_congruence
(assert (or (= |max!10| |max!14|) (and (<= 0 |sk!36|) (< |sk!36| n) (or (not (= (|$mask| 0 0 |at!51| |sk!36|) (|$mask| 0 0 |at!67| |sk!36|))) (and (|$mask| 0 0 |at!51| |sk!36|) (not (= |sum!37| |sum!38|))))))) ; sum_congruence
(assert (or (= |sum!11| |sum!15|) (and (<= 0 |sk!37|) (< |sk!37| n) (not (= (ite (|$mask| 0 0 |at!51| |sk!37|) (f_exp |sum!39|) 0.0) (ite (|$mask| 0 0 |at!67| |sk!37|) (f_exp |sum!40|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!13| |sum!21|) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= |p!20| |p!21|))))) ; sum_congruence
(assert (or (= |sum!13| |sum!26|) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= |p!22| |p!23|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!20|) (and (<= 0 |sk!40|) (< |sk!40| k) (not (= |p!24| |p!25|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!27|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!18| |sum!23|) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= |p!28| |p!29|))))) ; sum_congruence
(assert (or (= |sum!19| |sum!24|) (and (<= 0 |sk!43|) (< |sk!43| k) (not (= |p!30| |p!31|))))) ; sum_congruence
(assert (or (= |sum!20| |sum!27|) (and (<= 0 |sk!44|) (< |sk!44| k) (not (= |p!32| |p!33|))))) ; sum_congruence
(assert (or (= |sum!21| |sum!26|) (and (<= 0 |sk!45|) (< |sk!45| k) (not (= |p!34| |p!35|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!25|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= |p!36| |p!37|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!28|) (and (<= 0 |sk!47|) (< |sk!47| k) (not (= |p!38| |p!39|))))) ; sum_congruence
(assert (or (= |sum!25| |sum!28|) (and (<= 0 |sk!48|) (< |sk!48| k) (not (= |p!40| |p!41|))))) ; sum_congruence
(assert (< 0.0 (f_exp |sum!33|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!34|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!35|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!36|))) ; exp_positive
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (< 0 m) (< 0 n))) (not (= |sum!41| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!42| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |sum!39|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!40|))) ; exp_positive
(assert (or (= |sum!41| |p!42|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (ite (|$mask| 0 0 0 |sk!49|) (f_exp (+ (* (- 1.0) |max!43|) |sum!45|)) 0.0) |p!43|))))) ; sum_linear
(assert (or (= |sum!42| |p!44|) (and (<= 0 |sk!50|) (< |sk!50| n) (not (= (ite (|$mask| 0 0 0 |sk!50|) (f_exp (+ (* (- 1.0) |max!46|) |sum!48|)) 0.0) |p!45|))))) ; sum_linear
(assert (or (= |sum!29| |sum!30|) (and (<= 0 |sk!51|) (< |sk!51| k) (not (= |p!46| |p!47|))))) ; sum_congruence
(assert (or (= |sum!31| |sum!32|) (and (<= 0 |sk!52|) (< |sk!52| k) (not (= |p!48| |p!49|))))) ; sum_congruence
(assert (or (= |sum!33| |sum!34|) (and (<= 0 |sk!53|) (< |sk!53| k) (not (= |p!50| |p!51|))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!54|) (< |sk!54| k) (not (= |p!52| |p!53|))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!55|) (< |sk!55| k) (not (= |p!54| |p!55|))))) ; sum_congruence
(assert (or (= |sum!39| |sum!40|) (and (<= 0 |sk!56|) (< |sk!56| k) (not (= |p!56| |p!57|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!58| |sum!1|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!59| |sum!1|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!60| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!58| |p!61|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!62| |p!58|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!63| |p!58|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!59| |p!64|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!62| |p!59|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!65| |p!59|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!60| |p!66|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!63| |p!60|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!65| |p!60|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!61| |p!0|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!67| |p!61|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!68| |p!61|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!61| |p!69|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!61| |p!70|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!62| |p!67|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!71| |p!62|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!63| |p!68|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!71| |p!63|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!67| |p!64|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!64| |p!0|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!72| |p!64|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!64| |p!73|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!64| |p!74|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!65| |p!72|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!71| |p!65|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!68| |p!66|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!72| |p!66|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!66| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!66| |p!75|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!66| |p!76|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| 0 0 |at!67| |sk!20|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!11|)) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!11|)) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!11|)) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< |sum!11| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 |sum!11|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= |sum!11| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (= |p!5| (ite (|$mask| 0 0 |at!51| |sk!22|) |p!9| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (= |p!1| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!15|)) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!15|)) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< |sum!15| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 |sum!15|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= |sum!15| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| 0 0 |at!67| |sk!24|) |p!11| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| 0 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| 0 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0) (ite (|$mask| 0 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!5| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |max!10|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |max!10|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!10|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp |max!10|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!2| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |max!10|))) (= |p!3| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |sum!12|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |sum!12|))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!12|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp |sum!12|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |sum!12|))) (= |p!2| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |sum!12|))) (= |p!3| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp |max!10|) (f_exp |sum!12|))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |max!14|) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |max!14|))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!14|) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp |max!14|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |max!14|))) (= |p!2| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |max!14|))) (= |p!3| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |max!14|))) (= |p!8| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |max!14|))) (= |p!9| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |sum!16|) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |sum!16|))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!16|) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp |sum!16|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |sum!16|))) (= |p!2| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |sum!16|))) (= |p!3| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |sum!16|))) (= |p!8| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |sum!16|))) (= |p!9| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp |max!14|) (f_exp |sum!16|))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (not (< (|$t| 0 0 |sk!32| |sk!21|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (not (< (|$q| 0 0 |at!51| |sk!32|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!32|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$t| 0 0 |sk!32| |sk!21|))) (not (= (|$q| 0 0 |at!51| |sk!32|) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!32| |sk!21|))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (not (< (|$t| 0 0 |sk!33| |sk!21|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (not (< (|$q| 0 0 |at!67| |sk!33|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!33|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$t| 0 0 |sk!33| |sk!21|))) (not (= (|$q| 0 0 |at!67| |sk!33|) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!33| |sk!21|))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!33| |sk!21|))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!33| |sk!21|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!12| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!13| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!14| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!15| |p!16|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (not (< (|$t| 0 0 |sk!34| |sk!19|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (not (< (|$q| 0 0 |at!51| |sk!34|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!34|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$t| 0 0 |sk!34| |sk!19|))) (not (= (|$q| 0 0 |at!51| |sk!34|) 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!12| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!13| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!14| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!15| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!34| |sk!19|))) (= |p!16| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!12| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!13| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!14| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!15| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!16| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!17| |p!18|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (not (< (|$t| 0 0 |sk!35| |sk!19|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (not (< (|$q| 0 0 |at!67| |sk!35|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!35|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$t| 0 0 |sk!35| |sk!19|))) (not (= (|$q| 0 0 |at!67| |sk!35|) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!12| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!13| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!14| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!15| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!16| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!17| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!35| |sk!19|))) (= |p!18| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!12| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!13| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!15| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!16| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!17| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!18| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!19| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (not (< (|$t| 0 0 |sk!38| |sk!23|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (not (< (|$q| 0 0 |at!51| |sk!38|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!38|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$t| 0 0 |sk!38| |sk!23|))) (not (= (|$q| 0 0 |at!51| |sk!38|) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!12| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!13| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!16| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!17| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!18| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!19| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!38| |sk!23|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!12| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!13| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!15| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!16| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!17| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!18| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!19| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!20| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!21| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (not (< (|$t| 0 0 |sk!39| |sk!23|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (not (< (|$q| 0 0 |at!67| |sk!39|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!39|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$t| 0 0 |sk!39| |sk!23|))) (not (= (|$q| 0 0 |at!67| |sk!39|) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!12| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!13| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!14| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!15| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!16| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!18| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!19| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!20| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!21| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!39| |sk!23|))) (= |p!22| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (not (< (|$t| 0 0 |sk!40| |sk!25|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (not (< (|$q| 0 0 |at!51| |sk!40|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!40|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$t| 0 0 |sk!40| |sk!25|))) (not (= (|$q| 0 0 |at!51| |sk!40|) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!12| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!13| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!15| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!16| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!17| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!19| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!20| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!21| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!22| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!40|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!40| |sk!25|))) (= |p!23| |p!24|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!12| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!13| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!15| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!16| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!17| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!19| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!20| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!21| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!23| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!24| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (not (< (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< (|$q| 0 0 |at!51| |sk!41|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!41|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (= (|$q| 0 0 |at!51| |sk!41|) 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!12| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!13| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!15| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!16| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!17| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!19| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!20| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!21| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!23| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!25| |p!26|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (not (< (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) 0.0)) (= |p!27| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< (|$q| 0 0 |at!67| |sk!41|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!41|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$t| 0 0 |sk!41| |sk!25|))) (not (= (|$q| 0 0 |at!67| |sk!41|) 0.0)) (= |p!27| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!12| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!13| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!15| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!16| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!20| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!21| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!23| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!41| |sk!25|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!41|))) (= |p!26| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (not (< (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< (|$q| 0 0 |at!51| |sk!42|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!42|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (= (|$q| 0 0 |at!51| |sk!42|) 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!12| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!13| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!15| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!16| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!17| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!19| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!20| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!21| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!23| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!27| |p!28|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (not (< (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) 0.0)) (= |p!29| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< (|$q| 0 0 |at!67| |sk!42|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!42|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$t| 0 0 |sk!42| |sk!19|))) (not (= (|$q| 0 0 |at!67| |sk!42|) 0.0)) (= |p!29| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!12| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!13| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!15| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!16| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!20| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!21| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!42|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!42| |sk!19|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!42|))) (= |p!28| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (not (< (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< (|$q| 0 0 |at!51| |sk!43|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!43|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (= (|$q| 0 0 |at!51| |sk!43|) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!12| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!13| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!15| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!16| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!17| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!19| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!20| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!21| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!23| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!51| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!29| |p!30|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (not (< (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) 0.0)) (= |p!31| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< (|$q| 0 0 |at!67| |sk!43|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!43|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$t| 0 0 |sk!43| |sk!21|))) (not (= (|$q| 0 0 |at!67| |sk!43|) 0.0)) (= |p!31| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!12| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!13| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!15| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!16| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!20| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!21| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!43|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!43| |sk!21|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!43|))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!12| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!13| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!15| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!16| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!17| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!19| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!20| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!21| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!23| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!31| |p!32|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (not (< (|$t| 0 0 |sk!44| |sk!25|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) 0.0)) (= |p!33| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (not (< (|$q| 0 0 |at!67| |sk!44|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!44|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$t| 0 0 |sk!44| |sk!25|))) (not (= (|$q| 0 0 |at!67| |sk!44|) 0.0)) (= |p!33| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!12| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!13| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!15| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!16| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!20| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!21| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!44| |sk!25|))) (= |p!32| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (not (< (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< (|$q| 0 0 |at!51| |sk!45|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!45|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (= (|$q| 0 0 |at!51| |sk!45|) 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!12| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!13| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!15| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!16| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!17| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!19| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!20| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!21| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!23| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!45|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!33| |p!34|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (not (< (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) 0.0)) (= |p!35| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< (|$q| 0 0 |at!67| |sk!45|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!45|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$t| 0 0 |sk!45| |sk!23|))) (not (= (|$q| 0 0 |at!67| |sk!45|) 0.0)) (= |p!35| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!12| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!13| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!15| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!16| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!20| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!21| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!45|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!45| |sk!23|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!67| |sk!45|))) (= |p!34| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (not (< (|$t| 0 0 |sk!46| |sk!26|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (not (< (|$q| 0 0 |at!67| |sk!46|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!46|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$t| 0 0 |sk!46| |sk!26|))) (not (= (|$q| 0 0 |at!67| |sk!46|) 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!12| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!13| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!15| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!16| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!17| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!19| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!20| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!21| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!23| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| 0 0 |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!46| |sk!26|))) (= |p!35| |p!36|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (= |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (= |p!37| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!12| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!13| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!15| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!16| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!20| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!21| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!46|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!36| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (not (< (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< (|$q| 0 0 |at!67| |sk!47|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!47|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (= (|$q| 0 0 |at!67| |sk!47|) 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!12| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!13| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!15| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!16| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!17| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!19| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!20| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!21| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!23| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!46|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| 0 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!37| |p!38|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (not (< (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!47| |sk!26|) 0.0)) (= |p!39| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< (|$q| 0 0 |at!51| |sk!47|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!47|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$t| 0 0 |sk!47| |sk!26|))) (not (= (|$q| 0 0 |at!51| |sk!47|) 0.0)) (= |p!39| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!12| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!13| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!15| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!16| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!34|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!34| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!35|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!35| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!20| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!38|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!38| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!21| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!39|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!39| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!40|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!41|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!41|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!41| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!42|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!42|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!42| |sk!19|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!43|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!43|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!43| |sk!21|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!44|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!44| |sk!25|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!45|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!45|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!45| |sk!23|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!46|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| 0 0 |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| 0 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| 0 0 |sk!47| |sk!26|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!47|) (|$q| 0 0 |at!51| |sk!47|))) (= |p!38| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!12| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| 0 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!13| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!14| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| 0 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| 0 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!15| |p!40|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (not (< (|$t| 0 0 |sk!48| |sk!26|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (not (= (|$t| 0 0 |sk!48| |sk!26|) 0.0)) (= |p!41| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (not (< (|$q| 0 0 |at!51| |sk!48|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!48|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$t| 0 0 |sk!48| |sk!26|))) (not (= (|$q| 0 0 |at!51| |sk!48|) 0.0)) (= |p!41| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!44|)) (not (< (f_exp (* (- 1.0) |max!43|)) 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!44|)) (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!44|)) (not (= (f_exp (* (- 1.0) |max!43|)) 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< |sum!44| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< 0.0 |sum!44|)) (< 0.0 |p!42|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (= |sum!44| 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (= |p!43| (ite (|$mask| 0 0 0 |sk!49|) |p!77| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< (ite (|$mask| 0 0 0 |sk!49|) (f_exp |sum!45|) 0.0) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< 0.0 (ite (|$mask| 0 0 0 |sk!49|) (f_exp |sum!45|) 0.0))) (< 0.0 |p!43|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (= (ite (|$mask| 0 0 0 |sk!49|) (f_exp |sum!45|) 0.0) 0.0)) (= |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!49|) (f_exp |sum!45|) 0.0))) (not (< (f_exp (* (- 1.0) |max!43|)) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!49|) (f_exp |sum!45|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (< 0.0 |p!43|)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!49|) (f_exp |sum!45|) 0.0))) (not (= (f_exp (* (- 1.0) |max!43|)) 0.0)) (= |p!43| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!47|)) (not (< (f_exp (* (- 1.0) |max!46|)) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!47|)) (not (= (f_exp (* (- 1.0) |max!46|)) 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< |sum!47| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< 0.0 |sum!47|)) (< 0.0 |p!44|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (= |sum!47| 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (= |p!45| (ite (|$mask| 0 0 0 |sk!50|) |p!78| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< (ite (|$mask| 0 0 0 |sk!50|) (f_exp |sum!48|) 0.0) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< 0.0 (ite (|$mask| 0 0 0 |sk!50|) (f_exp |sum!48|) 0.0))) (< 0.0 |p!45|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (= (ite (|$mask| 0 0 0 |sk!50|) (f_exp |sum!48|) 0.0) 0.0)) (= |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!50|) (f_exp |sum!48|) 0.0))) (not (< (f_exp (* (- 1.0) |max!46|)) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!50|) (f_exp |sum!48|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (< 0.0 |p!45|)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!50|) (f_exp |sum!48|) 0.0))) (not (= (f_exp (* (- 1.0) |max!46|)) 0.0)) (= |p!45| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (< (|$t| |at!65| |at!66| |sk!51| |sk!28|) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (< 0.0 |p!46|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (not (= (|$t| |at!65| |at!66| |sk!51| |sk!28|) 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!51|) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!51|))) (< 0.0 |p!46|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!51| |sk!28|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!51|) 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (not (< (|$t| 0 0 |sk!51| |sk!28|) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (< 0.0 |p!47|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (not (= (|$t| 0 0 |sk!51| |sk!28|) 0.0)) (= |p!47| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (not (< (|$q| 0 0 |at!51| |sk!51|) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!51|))) (< 0.0 |p!47|)) (or (not (< 0.0 (|$t| 0 0 |sk!51| |sk!28|))) (not (= (|$q| 0 0 |at!51| |sk!51|) 0.0)) (= |p!47| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< (|$t| |at!65| |at!66| |sk!52| |sk!29|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (= (|$t| |at!65| |at!66| |sk!52| |sk!29|) 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!29|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (not (< (|$t| 0 0 |sk!52| |sk!29|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (not (= (|$t| 0 0 |sk!52| |sk!29|) 0.0)) (= |p!49| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (not (< (|$q| 0 0 |at!67| |sk!52|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!52|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$t| 0 0 |sk!52| |sk!29|))) (not (= (|$q| 0 0 |at!67| |sk!52|) 0.0)) (= |p!49| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< (|$t| |at!65| |at!66| |sk!53| |sk!30|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (= (|$t| |at!65| |at!66| |sk!53| |sk!30|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!30|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (not (< (|$t| 0 0 |sk!53| |sk!30|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (not (= (|$t| 0 0 |sk!53| |sk!30|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (not (< (|$q| 0 0 |at!51| |sk!53|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!53|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$t| 0 0 |sk!53| |sk!30|))) (not (= (|$q| 0 0 |at!51| |sk!53|) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< (|$t| |at!65| |at!66| |sk!54| |sk!31|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (= (|$t| |at!65| |at!66| |sk!54| |sk!31|) 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!31|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (not (< (|$t| 0 0 |sk!54| |sk!31|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (not (= (|$t| 0 0 |sk!54| |sk!31|) 0.0)) (= |p!53| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (not (< (|$q| 0 0 |at!67| |sk!54|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!54|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$t| 0 0 |sk!54| |sk!31|))) (not (= (|$q| 0 0 |at!67| |sk!54|) 0.0)) (= |p!53| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (not (< (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (not (= (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< (|$q| 0 0 |at!51| |sk!55|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!55|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (= (|$q| 0 0 |at!51| |sk!55|) 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (not (< (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (not (= (|$t| 0 0 |sk!55| |sk!36|) 0.0)) (= |p!55| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< (|$q| 0 0 |at!67| |sk!55|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!55|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$t| 0 0 |sk!55| |sk!36|))) (not (= (|$q| 0 0 |at!67| |sk!55|) 0.0)) (= |p!55| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (not (< (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (not (= (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< (|$q| 0 0 |at!51| |sk!56|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< 0.0 (|$q| 0 0 |at!51| |sk!56|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (= (|$q| 0 0 |at!51| |sk!56|) 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (not (< (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (not (= (|$t| 0 0 |sk!56| |sk!37|) 0.0)) (= |p!57| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< (|$q| 0 0 |at!67| |sk!56|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (< 0.0 (|$q| 0 0 |at!67| |sk!56|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$t| 0 0 |sk!56| |sk!37|))) (not (= (|$q| 0 0 |at!67| |sk!56|) 0.0)) (= |p!57| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< (f_exp |sum!45|) 0.0)) (< |p!77| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (< 0.0 (f_exp |sum!45|))) (< 0.0 |p!77|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (not (= (f_exp |sum!45|) 0.0)) (= |p!77| 0.0)) (or (not (< 0.0 (f_exp |sum!45|))) (not (< (f_exp (* (- 1.0) |max!43|)) 0.0)) (< |p!77| 0.0)) (or (not (< 0.0 (f_exp |sum!45|))) (not (< 0.0 (f_exp (* (- 1.0) |max!43|)))) (< 0.0 |p!77|)) (or (not (< 0.0 (f_exp |sum!45|))) (not (= (f_exp (* (- 1.0) |max!43|)) 0.0)) (= |p!77| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< (f_exp |sum!48|) 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (< 0.0 (f_exp |sum!48|))) (< 0.0 |p!78|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (not (= (f_exp |sum!48|) 0.0)) (= |p!78| 0.0)) (or (not (< 0.0 (f_exp |sum!48|))) (not (< (f_exp (* (- 1.0) |max!46|)) 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 (f_exp |sum!48|))) (not (< 0.0 (f_exp (* (- 1.0) |max!46|)))) (< 0.0 |p!78|)) (or (not (< 0.0 (f_exp |sum!48|))) (not (= (f_exp (* (- 1.0) |max!46|)) 0.0)) (= |p!78| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| 1))) |or!0|) (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=3, obligation: defined
; lemma instances: {cofactor=33, exp_opposite=3, exp_positive=18, exp_sum=3, extremum_bound=25, extremum_witness=5, product_choice=6, product_congruence=400, product_sign=63, sum_congruence=28, sum_linear=6}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!19| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!49| () Int)
(declare-fun |at!51| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!67| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!21| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |max!10| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |max!14| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!25| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!26| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |p!32| () Real)
(declare-fun |p!33| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |p!34| () Real)
(declare-fun |p!35| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |p!36| () Real)
(declare-fun |p!37| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |p!38| () Real)
(declare-fun |p!39| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |at!66| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |p!42| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |max!44| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |p!43| () Real)
(declare-fun |p!44| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |max!47| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |p!45| () Real)
(declare-fun |p!46| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |max!50| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |p!47| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |p!48| () Real)
(declare-fun |p!49| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |p!50| () Real)
(declare-fun |p!51| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |p!52| () Real)
(declare-fun |p!53| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |p!54| () Real)
(declare-fun |p!55| () Real)
(declare-fun |sk!56| () Int)
(declare-fun |p!56| () Real)
(declare-fun |p!57| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |p!58| () Real)
(declare-fun |p!59| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!61| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!63| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!65| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!67| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!69| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!71| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!73| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!75| () Real)
(declare-fun |p!76| () Real)
(declare-fun |p!77| () Real)
(declare-fun |p!78| () Real)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sum!45| () Real)
(declare-fun |p!79| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |p!80| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |p!81| () Real)
(declare-fun |at!50| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!68| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!19|) (< |sk!19| n) (= |or!0| (|$mask| |at!49| 0 |at!51| |sk!19|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 |at!51| |sk!19|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (< 0 h) (<= 0 |at!51|) (< |at!51| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (< 0 h) (<= 0 |at!51|) (< |at!51| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!21|) (< |sk!21| n) (|$mask| |at!65| 0 |at!67| |sk!21|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| |at!65| 0 |at!67| |sk!19|)) (and (not |empty!3|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 |at!51| |sk!21|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| |at!65| 0 |at!67| |sk!21|)) (and (not |empty!3|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (< 0 h) (<= 0 |at!67|) (< |at!67| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (< 0 h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!4|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) 0.0) |p!5|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (<= n 0) (and (<= 0 |sk!23|) (< |sk!23| n) (= |or!8| (|$mask| |at!65| 0 |at!67| |sk!23|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 |at!67| |sk!19|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 |at!51| |sk!23|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 |at!67| |sk!21|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| |at!65| 0 |at!67| |sk!23|)) (and (not |empty!3|) (<= |sum!13| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 |at!67| |sk!23|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!6|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!10|)))) ; exp_positive
(assert (= |p!8| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!25|) (< |sk!25| n) (|$mask| |at!49| 0 |at!51| |sk!25|) (= |max!10| |sum!17|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| |at!49| 0 |at!51| |sk!19|)) (and (not |empty!4|) (<= |sum!18| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 |at!51| |sk!25|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| |at!49| 0 |at!51| |sk!21|)) (and (not |empty!4|) (<= |sum!19| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!65| 0 |at!67| |sk!25|)) (and (not |empty!3|) (<= |sum!20| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| |at!49| 0 |at!51| |sk!23|)) (and (not |empty!4|) (<= |sum!21| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 |at!67| |sk!25|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!49| 0 |at!51| |sk!25|)) (and (not |empty!4|) (<= |sum!17| |max!10|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) |p!9|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!12|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!14|)))) ; exp_positive
(assert (= |p!10| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!26|) (< |sk!26| n) (|$mask| |at!65| 0 |at!67| |sk!26|) (= |max!14| |sum!22|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| |at!65| 0 |at!67| |sk!19|)) (and (not |empty!5|) (<= |sum!23| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| 0 |at!51| |sk!26|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| |at!65| 0 |at!67| |sk!21|)) (and (not |empty!5|) (<= |sum!24| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!65| 0 |at!67| |sk!26|)) (and (not |empty!3|) (<= |sum!25| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| |at!65| 0 |at!67| |sk!23|)) (and (not |empty!5|) (<= |sum!26| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| 0 |at!67| |sk!26|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| |at!65| 0 |at!67| |sk!25|)) (and (not |empty!5|) (<= |sum!27| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!49| 0 |at!51| |sk!26|)) (and (not |empty!4|) (<= |sum!28| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!65| 0 |at!67| |sk!26|)) (and (not |empty!5|) (<= |sum!22| |max!14|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) |p!11|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!16|))) ; exp_positive
(assert (< 0.0 (f_exp |max!10|))) ; exp_positive
(assert (< 0.0 (f_exp |max!14|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (|$mask| |at!49| 0 |at!51| |sk!27|) (|$mask| |at!65| 0 |at!67| |sk!27|)))))) ; sum_congruence
(assert (or (= |max!2| |max!10|) (and (<= 0 |sk!28|) (< |sk!28| n) (or (not (= (|$mask| |at!65| 0 |at!67| |sk!28|) (|$mask| |at!49| 0 |at!51| |sk!28|))) (and (|$mask| |at!65| 0 |at!67| |sk!28|) (not (= |sum!29| |sum!30|))))))) ; sum_congruence
(assert (or (= |max!2| |max!14|) (and (<= 0 |sk!29|) (< |sk!29| n) (|$mask| |at!65| 0 |at!67| |sk!29|) (not (= |sum!31| |sum!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!11|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!30|) (f_exp |sum!33|) 0.0) (ite (|$mask| |at!49| 0 |at!51| |sk!30|) (f_exp |sum!34|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!15|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!31|) (f_exp |sum!35|) 0.0) (ite (|$mask| |at!65| 0 |at!67| |sk!31|) (f_exp |sum!36|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!19|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= |p!12| |p!13|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!24|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= |p!14| |p!15|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= |p!16| |p!17|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!23|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= |p!18| |p!19|))))) ; sum_congruence
(assert (or (= |max!10| |max!14|) (and (<= 0 |sk!36|) (< |sk!36| n) (or (not (= (|$mask| |at!49| 0 |at!51| |sk!36|) (|$mask| |at!65| 0 |at!67| |sk!36|))) (and (|$mask| |at!49| 0 |at!51| |sk!36|) (not (= |sum!37| |sum!38|))))))) ; sum_congruence
(assert (or (= |sum!11| |sum!15|) (and (<= 0 |sk!37|) (< |sk!37| n) (not (= (ite (|$mask| |at!49| 0 |at!51| |sk!37|) (f_exp |sum!39|) 0.0) (ite (|$mask| |at!65| 0 |at!67| |sk!37|) (f_exp |sum!40|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!13| |sum!21|) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= |p!20| |p!21|))))) ; sum_congruence
(assert (or (= |sum!13| |sum!26|) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= |p!22| |p!23|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!20|) (and (<= 0 |sk!40|) (< |sk!40| k) (not (= |p!24| |p!25|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!27|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!18| |sum!23|) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= |p!28| |p!29|))))) ; sum_congruence
(assert (or (= |sum!19| |sum!24|) (and (<= 0 |sk!43|) (< |sk!43| k) (not (= |p!30| |p!31|))))) ; sum_congruence
(assert (or (= |sum!20| |sum!27|) (and (<= 0 |sk!44|) (< |sk!44| k) (not (= |p!32| |p!33|))))) ; sum_congruence
(assert (or (= |sum!21| |sum!26|) (and (<= 0 |sk!45|) (< |sk!45| k) (not (= |p!34| |p!35|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!25|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= |p!36| |p!37|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!28|) (and (<= 0 |sk!47|) (< |sk!47| k) (not (= |p!38| |p!39|))))) ; sum_congruence
(assert (or (= |sum!25| |sum!28|) (and (<= 0 |sk!48|) (< |sk!48| k) (not (= |p!40| |p!41|))))) ; sum_congruence
(assert (< 0.0 (f_exp |sum!33|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!34|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!35|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!36|))) ; exp_positive
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (< 0 m) (< 0 n))) (not (= |sum!41| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!42| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!43| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |sum!39|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!40|))) ; exp_positive
(assert (or (= |sum!41| |p!42|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (ite (|$mask| |at!65| 0 0 |sk!49|) (f_exp (+ (* (- 1.0) |max!44|) |sum!46|)) 0.0) |p!43|))))) ; sum_linear
(assert (or (= |sum!42| |p!44|) (and (<= 0 |sk!50|) (< |sk!50| n) (not (= (ite (|$mask| |at!49| 0 0 |sk!50|) (f_exp (+ (* (- 1.0) |max!47|) |sum!49|)) 0.0) |p!45|))))) ; sum_linear
(assert (or (= |sum!43| |p!46|) (and (<= 0 |sk!51|) (< |sk!51| n) (not (= (ite (|$mask| |at!65| 0 0 |sk!51|) (f_exp (+ (* (- 1.0) |max!50|) |sum!52|)) 0.0) |p!47|))))) ; sum_linear
(assert (or (= |sum!29| |sum!30|) (and (<= 0 |sk!52|) (< |sk!52| k) (not (= |p!48| |p!49|))))) ; sum_congruence
(assert (or (= |sum!31| |sum!32|) (and (<= 0 |sk!53|) (< |sk!53| k) (not (= |p!50| |p!51|))))) ; sum_congruence
(assert (or (= |sum!33| |sum!34|) (and (<= 0 |sk!54|) (< |sk!54| k) (not (= |p!52| |p!53|))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!55|) (< |sk!55| k) (not (= |p!54| |p!55|))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!56|) (< |sk!56| k) (not (= |p!56| |p!57|))))) ; sum_congruence
(assert (or (= |sum!39| |sum!40|) (and (<= 0 |sk!57|) (< |sk!57| k) (not (= |p!58| |p!59|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!60| |sum!1|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!61| |sum!1|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!62| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!60| |p!63|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!64| |p!60|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!65| |p!60|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!61| |p!66|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!64| |p!61|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!67| |p!61|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!62| |p!68|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!65| |p!62|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!67| |p!62|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!63| |p!0|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!69| |p!63|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!70| |p!63|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!63| |p!71|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!63| |p!72|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!64| |p!69|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!73| |p!64|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!65| |p!70|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!73| |p!65|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!69| |p!66|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!66| |p!0|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!74| |p!66|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!66| |p!75|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!66| |p!76|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!67| |p!74|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!73| |p!67|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!70| |p!68|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!74| |p!68|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!68| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!68| |p!77|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!68| |p!78|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!65| 0 |at!67| |sk!20|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!11|)) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!11|)) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!11|)) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< |sum!11| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 |sum!11|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= |sum!11| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (= |p!5| (ite (|$mask| |at!49| 0 |at!51| |sk!22|) |p!9| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (= |p!1| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!15|)) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!15|)) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< |sum!15| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 |sum!15|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= |sum!15| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| |at!65| 0 |at!67| |sk!24|) |p!11| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!65| 0 |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| |at!49| 0 |at!51| |sk!22|) (f_exp |sum!12|) 0.0) (ite (|$mask| |at!65| 0 |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!5| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |max!10|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |max!10|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!10|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp |max!10|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!2| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |max!10|))) (= |p!3| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |sum!12|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |sum!12|))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!12|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp |sum!12|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |sum!12|))) (= |p!2| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |sum!12|))) (= |p!3| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp |max!10|) (f_exp |sum!12|))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |max!14|) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |max!14|))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!14|) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp |max!14|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |max!14|))) (= |p!2| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |max!14|))) (= |p!3| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |max!14|))) (= |p!8| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |max!14|))) (= |p!9| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |sum!16|) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |sum!16|))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!16|) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp |sum!16|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |sum!16|))) (= |p!2| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |sum!16|))) (= |p!3| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |sum!16|))) (= |p!8| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |sum!16|))) (= |p!9| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp |max!14|) (f_exp |sum!16|))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!32|))) (not (< (|$t| |at!49| 0 |sk!32| |sk!21|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!32|))) (not (< 0.0 (|$t| |at!49| 0 |sk!32| |sk!21|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!32|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!32| |sk!21|))) (not (< (|$q| |at!49| 0 |at!51| |sk!32|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!32| |sk!21|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!32|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!32| |sk!21|))) (not (= (|$q| |at!49| 0 |at!51| |sk!32|) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!32| |sk!21|))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!33|))) (not (< (|$t| |at!65| 0 |sk!33| |sk!21|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!33|))) (not (< 0.0 (|$t| |at!65| 0 |sk!33| |sk!21|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!33|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!33| |sk!21|))) (not (< (|$q| |at!65| 0 |at!67| |sk!33|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!33| |sk!21|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!33|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!33| |sk!21|))) (not (= (|$q| |at!65| 0 |at!67| |sk!33|) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!33| |sk!21|))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!33|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!33| |sk!21|))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!33| |sk!21|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!12| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!13| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!14| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!15| |p!16|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!34|))) (not (< (|$t| |at!49| 0 |sk!34| |sk!19|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!34|))) (not (< 0.0 (|$t| |at!49| 0 |sk!34| |sk!19|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!34|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!34| |sk!19|))) (not (< (|$q| |at!49| 0 |at!51| |sk!34|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!34| |sk!19|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!34|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!34| |sk!19|))) (not (= (|$q| |at!49| 0 |at!51| |sk!34|) 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!34| |sk!19|))) (= |p!12| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!34|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!34| |sk!19|))) (= |p!13| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!34| |sk!19|))) (= |p!14| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!34| |sk!19|))) (= |p!15| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!34| |sk!19|))) (= |p!16| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!12| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!13| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!14| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!15| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!16| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!17| |p!18|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!35|))) (not (< (|$t| |at!65| 0 |sk!35| |sk!19|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!35|))) (not (< 0.0 (|$t| |at!65| 0 |sk!35| |sk!19|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!35| |sk!19|))) (not (< (|$q| |at!65| 0 |at!67| |sk!35|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!35| |sk!19|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!35|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!35| |sk!19|))) (not (= (|$q| |at!65| 0 |at!67| |sk!35|) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!35| |sk!19|))) (= |p!12| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!35| |sk!19|))) (= |p!13| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!35| |sk!19|))) (= |p!14| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!35| |sk!19|))) (= |p!15| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!35| |sk!19|))) (= |p!16| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!35| |sk!19|))) (= |p!17| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!35| |sk!19|))) (= |p!18| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!12| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!13| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!15| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!16| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!17| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!18| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!19| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!38|))) (not (< (|$t| |at!49| 0 |sk!38| |sk!23|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!38|))) (not (< 0.0 (|$t| |at!49| 0 |sk!38| |sk!23|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!38| |sk!23|))) (not (< (|$q| |at!49| 0 |at!51| |sk!38|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!38| |sk!23|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!38|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!38| |sk!23|))) (not (= (|$q| |at!49| 0 |at!51| |sk!38|) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!12| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!13| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!16| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!17| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!18| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!19| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!38| |sk!23|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!12| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!13| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!15| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!16| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!17| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!18| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!19| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!20| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!21| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!39|))) (not (< (|$t| |at!65| 0 |sk!39| |sk!23|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!39|))) (not (< 0.0 (|$t| |at!65| 0 |sk!39| |sk!23|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!39| |sk!23|))) (not (< (|$q| |at!65| 0 |at!67| |sk!39|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!39| |sk!23|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!39|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!39| |sk!23|))) (not (= (|$q| |at!65| 0 |at!67| |sk!39|) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!12| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!13| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!14| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!15| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!16| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!18| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!19| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!20| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!21| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!39| |sk!23|))) (= |p!22| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!40|))) (not (< (|$t| |at!49| 0 |sk!40| |sk!25|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!40|))) (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!25|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!25|))) (not (< (|$q| |at!49| 0 |at!51| |sk!40|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!25|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!40|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!40| |sk!25|))) (not (= (|$q| |at!49| 0 |at!51| |sk!40|) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!12| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!13| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!15| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!16| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!17| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!19| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!20| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!21| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!22| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!40|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!40| |sk!25|))) (= |p!23| |p!24|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!12| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!13| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!15| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!16| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!17| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!19| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!20| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!21| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!23| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!24| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!41|))) (not (< (|$t| |at!49| 0 |sk!41| |sk!25|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!41|))) (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!25|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!25|))) (not (< (|$q| |at!49| 0 |at!51| |sk!41|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!25|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!41|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!41| |sk!25|))) (not (= (|$q| |at!49| 0 |at!51| |sk!41|) 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!12| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!13| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!15| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!16| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!17| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!19| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!20| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!21| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!23| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!41| |sk!25|))) (= |p!25| |p!26|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!41|))) (not (< (|$t| |at!65| 0 |sk!41| |sk!25|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!41|))) (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!25|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) 0.0)) (= |p!27| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!25|))) (not (< (|$q| |at!65| 0 |at!67| |sk!41|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!25|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!41|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!41| |sk!25|))) (not (= (|$q| |at!65| 0 |at!67| |sk!41|) 0.0)) (= |p!27| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!12| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!13| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!15| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!16| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!20| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!21| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!23| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!41|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!41| |sk!25|))) (= |p!26| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!42|))) (not (< (|$t| |at!49| 0 |sk!42| |sk!19|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!42|))) (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!19|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!19|))) (not (< (|$q| |at!49| 0 |at!51| |sk!42|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!19|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!42|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!42| |sk!19|))) (not (= (|$q| |at!49| 0 |at!51| |sk!42|) 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!12| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!13| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!15| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!16| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!17| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!19| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!20| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!21| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!23| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!42| |sk!19|))) (= |p!27| |p!28|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!42|))) (not (< (|$t| |at!65| 0 |sk!42| |sk!19|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!42|))) (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!19|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) 0.0)) (= |p!29| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!19|))) (not (< (|$q| |at!65| 0 |at!67| |sk!42|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!19|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!42|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!42| |sk!19|))) (not (= (|$q| |at!65| 0 |at!67| |sk!42|) 0.0)) (= |p!29| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!12| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!13| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!15| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!16| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!20| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!21| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!42|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!42| |sk!19|))) (= |p!28| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!43|))) (not (< (|$t| |at!49| 0 |sk!43| |sk!21|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!43|))) (not (< 0.0 (|$t| |at!49| 0 |sk!43| |sk!21|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!43| |sk!21|))) (not (< (|$q| |at!49| 0 |at!51| |sk!43|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!43| |sk!21|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!43|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!43| |sk!21|))) (not (= (|$q| |at!49| 0 |at!51| |sk!43|) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!12| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!13| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!15| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!16| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!17| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!19| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!20| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!21| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!23| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!49| 0 |at!51| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!49| 0 |sk!43| |sk!21|))) (= |p!29| |p!30|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!43|))) (not (< (|$t| |at!65| 0 |sk!43| |sk!21|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!43|))) (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!21|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) 0.0)) (= |p!31| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!21|))) (not (< (|$q| |at!65| 0 |at!67| |sk!43|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!21|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!43|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!43| |sk!21|))) (not (= (|$q| |at!65| 0 |at!67| |sk!43|) 0.0)) (= |p!31| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!12| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!13| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!15| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!16| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!20| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!21| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!43|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!43| |sk!21|))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!12| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!13| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!15| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!16| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!17| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!19| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!20| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!21| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!23| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!31| |p!32|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!44|))) (not (< (|$t| |at!65| 0 |sk!44| |sk!25|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!44|))) (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!25|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!25|) 0.0)) (= |p!33| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!25|))) (not (< (|$q| |at!65| 0 |at!67| |sk!44|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!25|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!44|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!44| |sk!25|))) (not (= (|$q| |at!65| 0 |at!67| |sk!44|) 0.0)) (= |p!33| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!12| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!13| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!15| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!16| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!20| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!21| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| 0 |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| 0 |sk!44| |sk!25|))) (= |p!32| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!45|))) (not (< (|$t| |at!49| 0 |sk!45| |sk!23|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!45|))) (not (< 0.0 (|$t| |at!49| 0 |sk!45| |sk!23|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!45| |sk!23|) 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!45| |sk!23|))) (not (< (|$q| |at!49| 0 |at!51| |sk!45|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!45| |sk!23|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!45|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!45| |sk!23|))) (not (= (|$q| |at!49| 0 |at!51| |sk!45|) 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!12| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!13| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!15| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!16| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!17| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!19| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!20| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!21| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!23| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!44|) (|$q| |at!49| 0 |at!51| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!25|) (|$t| |at!49| 0 |sk!45| |sk!23|))) (= |p!33| |p!34|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!45|))) (not (< (|$t| |at!65| 0 |sk!45| |sk!23|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!45|))) (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!23|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!23|) 0.0)) (= |p!35| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!23|))) (not (< (|$q| |at!65| 0 |at!67| |sk!45|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!23|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!45|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!45| |sk!23|))) (not (= (|$q| |at!65| 0 |at!67| |sk!45|) 0.0)) (= |p!35| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!12| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!13| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!15| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!16| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!20| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!21| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!44|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!25|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!45|) (|$q| |at!65| 0 |at!67| |sk!45|))) (not (= (|$t| |at!49| 0 |sk!45| |sk!23|) (|$t| |at!65| 0 |sk!45| |sk!23|))) (= |p!34| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!46|))) (not (< (|$t| |at!65| 0 |sk!46| |sk!26|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!46|))) (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!26|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!46| |sk!26|) 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!26|))) (not (< (|$q| |at!65| 0 |at!67| |sk!46|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!26|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!46|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!46| |sk!26|))) (not (= (|$q| |at!65| 0 |at!67| |sk!46|) 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!12| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!13| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!15| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!16| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!17| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!19| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!20| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!21| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!23| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!44|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!25|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!45|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!45| |sk!23|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!45|) (|$q| |at!65| 0 |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!23|) (|$t| |at!65| 0 |sk!46| |sk!26|))) (= |p!35| |p!36|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (= |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (= |p!37| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!12| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!13| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!15| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!16| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!20| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!21| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!49| 0 |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!46|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| 0 |sk!46| |sk!26|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!36| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!47|))) (not (< (|$t| |at!65| 0 |sk!47| |sk!26|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!47|))) (not (< 0.0 (|$t| |at!65| 0 |sk!47| |sk!26|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!47| |sk!26|) 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!47| |sk!26|))) (not (< (|$q| |at!65| 0 |at!67| |sk!47|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!47| |sk!26|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!47|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!47| |sk!26|))) (not (= (|$q| |at!65| 0 |at!67| |sk!47|) 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!12| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!13| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!15| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!16| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!17| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!19| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!20| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!21| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!23| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!44|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!25|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!45|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!45| |sk!23|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!45|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!23|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!46|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!46| |sk!26|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| |at!65| 0 |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| |at!65| 0 |sk!47| |sk!26|))) (= |p!37| |p!38|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!47|))) (not (< (|$t| |at!49| 0 |sk!47| |sk!26|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!47|))) (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!26|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!47| |sk!26|) 0.0)) (= |p!39| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!26|))) (not (< (|$q| |at!49| 0 |at!51| |sk!47|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!26|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!47|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!47| |sk!26|))) (not (= (|$q| |at!49| 0 |at!51| |sk!47|) 0.0)) (= |p!39| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!12| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!13| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!15| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!16| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!34|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!34| |sk!19|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!35|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!35| |sk!19|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!20| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!38|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!38| |sk!23|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!21| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!39|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!39| |sk!23|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!41|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!41| |sk!25|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!42|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!42| |sk!19|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!42|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!42| |sk!19|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!43|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!43| |sk!21|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!43|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!43| |sk!21|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!44|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!44| |sk!25|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!45|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!49| 0 |sk!45| |sk!23|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!45|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!45| |sk!23|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!46|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!46| |sk!26|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!47|) (|$q| |at!49| 0 |at!51| |sk!47|))) (not (= (|$t| |at!65| 0 |sk!47| |sk!26|) (|$t| |at!49| 0 |sk!47| |sk!26|))) (= |p!38| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!12| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| 0 |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!49| 0 |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!13| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!14| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| 0 |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| 0 |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!15| |p!40|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!48|))) (not (< (|$t| |at!49| 0 |sk!48| |sk!26|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!48|))) (not (< 0.0 (|$t| |at!49| 0 |sk!48| |sk!26|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!48|))) (not (= (|$t| |at!49| 0 |sk!48| |sk!26|) 0.0)) (= |p!41| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!48| |sk!26|))) (not (< (|$q| |at!49| 0 |at!51| |sk!48|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!48| |sk!26|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!48|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!48| |sk!26|))) (not (= (|$q| |at!49| 0 |at!51| |sk!48|) 0.0)) (= |p!41| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!45|)) (not (< (f_exp (* (- 1.0) |max!44|)) 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!45|)) (not (= (f_exp (* (- 1.0) |max!44|)) 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< |sum!45| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< 0.0 |sum!45|)) (< 0.0 |p!42|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (= |sum!45| 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (= |p!43| (ite (|$mask| |at!65| 0 0 |sk!49|) |p!79| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< (ite (|$mask| |at!65| 0 0 |sk!49|) (f_exp |sum!46|) 0.0) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!49|) (f_exp |sum!46|) 0.0))) (< 0.0 |p!43|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (= (ite (|$mask| |at!65| 0 0 |sk!49|) (f_exp |sum!46|) 0.0) 0.0)) (= |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!49|) (f_exp |sum!46|) 0.0))) (not (< (f_exp (* (- 1.0) |max!44|)) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!49|) (f_exp |sum!46|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (< 0.0 |p!43|)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!49|) (f_exp |sum!46|) 0.0))) (not (= (f_exp (* (- 1.0) |max!44|)) 0.0)) (= |p!43| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!48|)) (not (< (f_exp (* (- 1.0) |max!47|)) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!48|)) (not (= (f_exp (* (- 1.0) |max!47|)) 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< |sum!48| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< 0.0 |sum!48|)) (< 0.0 |p!44|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (= |sum!48| 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (= |p!45| (ite (|$mask| |at!49| 0 0 |sk!50|) |p!80| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< (ite (|$mask| |at!49| 0 0 |sk!50|) (f_exp |sum!49|) 0.0) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!50|) (f_exp |sum!49|) 0.0))) (< 0.0 |p!45|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (= (ite (|$mask| |at!49| 0 0 |sk!50|) (f_exp |sum!49|) 0.0) 0.0)) (= |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!50|) (f_exp |sum!49|) 0.0))) (not (< (f_exp (* (- 1.0) |max!47|)) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!50|) (f_exp |sum!49|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (< 0.0 |p!45|)) (or (not (< 0.0 (ite (|$mask| |at!49| 0 0 |sk!50|) (f_exp |sum!49|) 0.0))) (not (= (f_exp (* (- 1.0) |max!47|)) 0.0)) (= |p!45| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!51|)) (not (< (f_exp (* (- 1.0) |max!50|)) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!51|)) (not (= (f_exp (* (- 1.0) |max!50|)) 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< |sum!51| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< 0.0 |sum!51|)) (< 0.0 |p!46|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (= |sum!51| 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (= |p!47| (ite (|$mask| |at!65| 0 0 |sk!51|) |p!81| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< (ite (|$mask| |at!65| 0 0 |sk!51|) (f_exp |sum!52|) 0.0) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!51|) (f_exp |sum!52|) 0.0))) (< 0.0 |p!47|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (= (ite (|$mask| |at!65| 0 0 |sk!51|) (f_exp |sum!52|) 0.0) 0.0)) (= |p!47| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!51|) (f_exp |sum!52|) 0.0))) (not (< (f_exp (* (- 1.0) |max!50|)) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!51|) (f_exp |sum!52|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (< 0.0 |p!47|)) (or (not (< 0.0 (ite (|$mask| |at!65| 0 0 |sk!51|) (f_exp |sum!52|) 0.0))) (not (= (f_exp (* (- 1.0) |max!50|)) 0.0)) (= |p!47| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< (|$t| |at!65| |at!66| |sk!52| |sk!28|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (= (|$t| |at!65| |at!66| |sk!52| |sk!28|) 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!52|))) (not (< (|$t| |at!49| 0 |sk!52| |sk!28|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!52|))) (not (< 0.0 (|$t| |at!49| 0 |sk!52| |sk!28|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!52|))) (not (= (|$t| |at!49| 0 |sk!52| |sk!28|) 0.0)) (= |p!49| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!52| |sk!28|))) (not (< (|$q| |at!49| 0 |at!51| |sk!52|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!52| |sk!28|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!52|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!52| |sk!28|))) (not (= (|$q| |at!49| 0 |at!51| |sk!52|) 0.0)) (= |p!49| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< (|$t| |at!65| |at!66| |sk!53| |sk!29|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (= (|$t| |at!65| |at!66| |sk!53| |sk!29|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!53|))) (not (< (|$t| |at!65| 0 |sk!53| |sk!29|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!53|))) (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!29|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!53|))) (not (= (|$t| |at!65| 0 |sk!53| |sk!29|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!29|))) (not (< (|$q| |at!65| 0 |at!67| |sk!53|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!29|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!53|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!53| |sk!29|))) (not (= (|$q| |at!65| 0 |at!67| |sk!53|) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< (|$t| |at!65| |at!66| |sk!54| |sk!30|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (= (|$t| |at!65| |at!66| |sk!54| |sk!30|) 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!54|))) (not (< (|$t| |at!49| 0 |sk!54| |sk!30|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!54|))) (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!30|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!54|))) (not (= (|$t| |at!49| 0 |sk!54| |sk!30|) 0.0)) (= |p!53| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!30|))) (not (< (|$q| |at!49| 0 |at!51| |sk!54|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!30|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!54|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!54| |sk!30|))) (not (= (|$q| |at!49| 0 |at!51| |sk!54|) 0.0)) (= |p!53| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (not (< (|$t| |at!65| |at!66| |sk!55| |sk!31|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (not (= (|$t| |at!65| |at!66| |sk!55| |sk!31|) 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!55|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!55|) 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!55|))) (not (< (|$t| |at!65| 0 |sk!55| |sk!31|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!55|))) (not (< 0.0 (|$t| |at!65| 0 |sk!55| |sk!31|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!55|))) (not (= (|$t| |at!65| 0 |sk!55| |sk!31|) 0.0)) (= |p!55| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!55| |sk!31|))) (not (< (|$q| |at!65| 0 |at!67| |sk!55|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!55| |sk!31|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!55|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!55| |sk!31|))) (not (= (|$q| |at!65| 0 |at!67| |sk!55|) 0.0)) (= |p!55| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!56|))) (not (< (|$t| |at!49| 0 |sk!56| |sk!36|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!56|))) (not (< 0.0 (|$t| |at!49| 0 |sk!56| |sk!36|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!56|))) (not (= (|$t| |at!49| 0 |sk!56| |sk!36|) 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!56| |sk!36|))) (not (< (|$q| |at!49| 0 |at!51| |sk!56|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!56| |sk!36|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!56|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!56| |sk!36|))) (not (= (|$q| |at!49| 0 |at!51| |sk!56|) 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!56|))) (not (< (|$t| |at!65| 0 |sk!56| |sk!36|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!56|))) (not (< 0.0 (|$t| |at!65| 0 |sk!56| |sk!36|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!56|))) (not (= (|$t| |at!65| 0 |sk!56| |sk!36|) 0.0)) (= |p!57| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!56| |sk!36|))) (not (< (|$q| |at!65| 0 |at!67| |sk!56|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!56| |sk!36|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!56|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!56| |sk!36|))) (not (= (|$q| |at!65| 0 |at!67| |sk!56|) 0.0)) (= |p!57| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!57|))) (not (< (|$t| |at!49| 0 |sk!57| |sk!37|) 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!57|))) (not (< 0.0 (|$t| |at!49| 0 |sk!57| |sk!37|))) (< 0.0 |p!58|)) (or (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!57|))) (not (= (|$t| |at!49| 0 |sk!57| |sk!37|) 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!57| |sk!37|))) (not (< (|$q| |at!49| 0 |at!51| |sk!57|) 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!57| |sk!37|))) (not (< 0.0 (|$q| |at!49| 0 |at!51| |sk!57|))) (< 0.0 |p!58|)) (or (not (< 0.0 (|$t| |at!49| 0 |sk!57| |sk!37|))) (not (= (|$q| |at!49| 0 |at!51| |sk!57|) 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!57|))) (not (< (|$t| |at!65| 0 |sk!57| |sk!37|) 0.0)) (< |p!59| 0.0)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!57|))) (not (< 0.0 (|$t| |at!65| 0 |sk!57| |sk!37|))) (< 0.0 |p!59|)) (or (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!57|))) (not (= (|$t| |at!65| 0 |sk!57| |sk!37|) 0.0)) (= |p!59| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!57| |sk!37|))) (not (< (|$q| |at!65| 0 |at!67| |sk!57|) 0.0)) (< |p!59| 0.0)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!57| |sk!37|))) (not (< 0.0 (|$q| |at!65| 0 |at!67| |sk!57|))) (< 0.0 |p!59|)) (or (not (< 0.0 (|$t| |at!65| 0 |sk!57| |sk!37|))) (not (= (|$q| |at!65| 0 |at!67| |sk!57|) 0.0)) (= |p!59| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< (f_exp |sum!46|) 0.0)) (< |p!79| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< 0.0 (f_exp |sum!46|))) (< 0.0 |p!79|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (= (f_exp |sum!46|) 0.0)) (= |p!79| 0.0)) (or (not (< 0.0 (f_exp |sum!46|))) (not (< (f_exp (* (- 1.0) |max!44|)) 0.0)) (< |p!79| 0.0)) (or (not (< 0.0 (f_exp |sum!46|))) (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (< 0.0 |p!79|)) (or (not (< 0.0 (f_exp |sum!46|))) (not (= (f_exp (* (- 1.0) |max!44|)) 0.0)) (= |p!79| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< (f_exp |sum!49|) 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< 0.0 (f_exp |sum!49|))) (< 0.0 |p!80|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (= (f_exp |sum!49|) 0.0)) (= |p!80| 0.0)) (or (not (< 0.0 (f_exp |sum!49|))) (not (< (f_exp (* (- 1.0) |max!47|)) 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 (f_exp |sum!49|))) (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (< 0.0 |p!80|)) (or (not (< 0.0 (f_exp |sum!49|))) (not (= (f_exp (* (- 1.0) |max!47|)) 0.0)) (= |p!80| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< (f_exp |sum!52|) 0.0)) (< |p!81| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< 0.0 (f_exp |sum!52|))) (< 0.0 |p!81|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (= (f_exp |sum!52|) 0.0)) (= |p!81| 0.0)) (or (not (< 0.0 (f_exp |sum!52|))) (not (< (f_exp (* (- 1.0) |max!50|)) 0.0)) (< |p!81| 0.0)) (or (not (< 0.0 (f_exp |sum!52|))) (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (< 0.0 |p!81|)) (or (not (< 0.0 (f_exp |sum!52|))) (not (= (f_exp (* (- 1.0) |max!50|)) 0.0)) (= |p!81| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| 1))) |or!0|) (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=4, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=4, obligation: defined
; lemma instances: {cofactor=33, exp_opposite=3, exp_positive=18, exp_sum=3, extremum_bound=25, extremum_witness=5, product_choice=6, product_congruence=400, product_sign=63, sum_congruence=28, sum_linear=6}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!19| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!21| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |max!10| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |max!14| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!25| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!26| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |p!18| () Real)
(declare-fun |p!19| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |p!32| () Real)
(declare-fun |p!33| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |p!34| () Real)
(declare-fun |p!35| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |p!36| () Real)
(declare-fun |p!37| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |p!38| () Real)
(declare-fun |p!39| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |at!65| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |p!42| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |max!44| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |p!43| () Real)
(declare-fun |p!44| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |max!47| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |p!45| () Real)
(declare-fun |p!46| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |max!50| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |p!47| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |p!48| () Real)
(declare-fun |p!49| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |p!50| () Real)
(declare-fun |p!51| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |p!52| () Real)
(declare-fun |p!53| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |p!54| () Real)
(declare-fun |p!55| () Real)
(declare-fun |sk!56| () Int)
(declare-fun |p!56| () Real)
(declare-fun |p!57| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |p!58| () Real)
(declare-fun |p!59| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!61| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!63| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!65| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!67| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!69| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!71| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!73| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!75| () Real)
(declare-fun |p!76| () Real)
(declare-fun |p!77| () Real)
(declare-fun |p!78| () Real)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sum!45| () Real)
(declare-fun |p!79| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |p!80| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |p!81| () Real)
(declare-fun |at!49| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!68| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!19|) (< |sk!19| n) (= |or!0| (|$mask| 0 |at!50| |at!51| |sk!19|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!50| |at!51| |sk!19|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (< 0 b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!21|) (< |sk!21| n) (|$mask| 0 |at!66| |at!67| |sk!21|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| 0 |at!66| |at!67| |sk!19|)) (and (not |empty!3|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!50| |at!51| |sk!21|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| 0 |at!66| |at!67| |sk!21|)) (and (not |empty!3|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!4|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) 0.0) |p!5|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (<= n 0) (and (<= 0 |sk!23|) (< |sk!23| n) (= |or!8| (|$mask| 0 |at!66| |at!67| |sk!23|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!66| |at!67| |sk!19|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!50| |at!51| |sk!23|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!66| |at!67| |sk!21|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| 0 |at!66| |at!67| |sk!23|)) (and (not |empty!3|) (<= |sum!13| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!66| |at!67| |sk!23|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!6|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!10|)))) ; exp_positive
(assert (= |p!8| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!25|) (< |sk!25| n) (|$mask| 0 |at!50| |at!51| |sk!25|) (= |max!10| |sum!17|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| 0 |at!50| |at!51| |sk!19|)) (and (not |empty!4|) (<= |sum!18| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!50| |at!51| |sk!25|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| 0 |at!50| |at!51| |sk!21|)) (and (not |empty!4|) (<= |sum!19| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| 0 |at!66| |at!67| |sk!25|)) (and (not |empty!3|) (<= |sum!20| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| 0 |at!50| |at!51| |sk!23|)) (and (not |empty!4|) (<= |sum!21| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!66| |at!67| |sk!25|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| 0 |at!50| |at!51| |sk!25|)) (and (not |empty!4|) (<= |sum!17| |max!10|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) |p!9|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!12|))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!14|)))) ; exp_positive
(assert (= |p!10| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!26|) (< |sk!26| n) (|$mask| 0 |at!66| |at!67| |sk!26|) (= |max!14| |sum!22|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!19|) (< |sk!19| n))) (not (|$mask| 0 |at!66| |at!67| |sk!19|)) (and (not |empty!5|) (<= |sum!23| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!50| |at!51| |sk!26|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!21|) (< |sk!21| n))) (not (|$mask| 0 |at!66| |at!67| |sk!21|)) (and (not |empty!5|) (<= |sum!24| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| 0 |at!66| |at!67| |sk!26|)) (and (not |empty!3|) (<= |sum!25| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!23|) (< |sk!23| n))) (not (|$mask| 0 |at!66| |at!67| |sk!23|)) (and (not |empty!5|) (<= |sum!26| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!66| |at!67| |sk!26|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!25|) (< |sk!25| n))) (not (|$mask| 0 |at!66| |at!67| |sk!25|)) (and (not |empty!5|) (<= |sum!27| |max!14|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| 0 |at!50| |at!51| |sk!26|)) (and (not |empty!4|) (<= |sum!28| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| 0 |at!66| |at!67| |sk!26|)) (and (not |empty!5|) (<= |sum!22| |max!14|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!14|) |sum!16|)) |p!11|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!16|))) ; exp_positive
(assert (< 0.0 (f_exp |max!10|))) ; exp_positive
(assert (< 0.0 (f_exp |max!14|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (|$mask| 0 |at!50| |at!51| |sk!27|) (|$mask| 0 |at!66| |at!67| |sk!27|)))))) ; sum_congruence
(assert (or (= |max!2| |max!10|) (and (<= 0 |sk!28|) (< |sk!28| n) (or (not (= (|$mask| 0 |at!66| |at!67| |sk!28|) (|$mask| 0 |at!50| |at!51| |sk!28|))) (and (|$mask| 0 |at!66| |at!67| |sk!28|) (not (= |sum!29| |sum!30|))))))) ; sum_congruence
(assert (or (= |max!2| |max!14|) (and (<= 0 |sk!29|) (< |sk!29| n) (|$mask| 0 |at!66| |at!67| |sk!29|) (not (= |sum!31| |sum!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!11|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!30|) (f_exp |sum!33|) 0.0) (ite (|$mask| 0 |at!50| |at!51| |sk!30|) (f_exp |sum!34|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!15|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!31|) (f_exp |sum!35|) 0.0) (ite (|$mask| 0 |at!66| |at!67| |sk!31|) (f_exp |sum!36|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!19|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= |p!12| |p!13|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!24|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= |p!14| |p!15|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!18|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= |p!16| |p!17|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!23|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= |p!18| |p!19|))))) ; sum_congruence
(assert (or (= |max!10| |max!14|) (and (<= 0 |sk!36|) (< |sk!36| n) (or (not (= (|$mask| 0 |at!50| |at!51| |sk!36|) (|$mask| 0 |at!66| |at!67| |sk!36|))) (and (|$mask| 0 |at!50| |at!51| |sk!36|) (not (= |sum!37| |sum!38|))))))) ; sum_congruence
(assert (or (= |sum!11| |sum!15|) (and (<= 0 |sk!37|) (< |sk!37| n) (not (= (ite (|$mask| 0 |at!50| |at!51| |sk!37|) (f_exp |sum!39|) 0.0) (ite (|$mask| 0 |at!66| |at!67| |sk!37|) (f_exp |sum!40|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!13| |sum!21|) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= |p!20| |p!21|))))) ; sum_congruence
(assert (or (= |sum!13| |sum!26|) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= |p!22| |p!23|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!20|) (and (<= 0 |sk!40|) (< |sk!40| k) (not (= |p!24| |p!25|))))) ; sum_congruence
(assert (or (= |sum!17| |sum!27|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!18| |sum!23|) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= |p!28| |p!29|))))) ; sum_congruence
(assert (or (= |sum!19| |sum!24|) (and (<= 0 |sk!43|) (< |sk!43| k) (not (= |p!30| |p!31|))))) ; sum_congruence
(assert (or (= |sum!20| |sum!27|) (and (<= 0 |sk!44|) (< |sk!44| k) (not (= |p!32| |p!33|))))) ; sum_congruence
(assert (or (= |sum!21| |sum!26|) (and (<= 0 |sk!45|) (< |sk!45| k) (not (= |p!34| |p!35|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!25|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= |p!36| |p!37|))))) ; sum_congruence
(assert (or (= |sum!22| |sum!28|) (and (<= 0 |sk!47|) (< |sk!47| k) (not (= |p!38| |p!39|))))) ; sum_congruence
(assert (or (= |sum!25| |sum!28|) (and (<= 0 |sk!48|) (< |sk!48| k) (not (= |p!40| |p!41|))))) ; sum_congruence
(assert (< 0.0 (f_exp |sum!33|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!34|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!35|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!36|))) ; exp_positive
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (< 0 m) (< 0 n))) (not (= |sum!41| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (<= 0 |at!50|) (< |at!50| h) (< 0 m) (< 0 n))) (not (= |sum!42| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (<= 0 |at!66|) (< |at!66| h) (< 0 m) (< 0 n))) (not (= |sum!43| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |sum!39|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!40|))) ; exp_positive
(assert (or (= |sum!41| |p!42|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (ite (|$mask| 0 |at!66| 0 |sk!49|) (f_exp (+ (* (- 1.0) |max!44|) |sum!46|)) 0.0) |p!43|))))) ; sum_linear
(assert (or (= |sum!42| |p!44|) (and (<= 0 |sk!50|) (< |sk!50| n) (not (= (ite (|$mask| 0 |at!50| 0 |sk!50|) (f_exp (+ (* (- 1.0) |max!47|) |sum!49|)) 0.0) |p!45|))))) ; sum_linear
(assert (or (= |sum!43| |p!46|) (and (<= 0 |sk!51|) (< |sk!51| n) (not (= (ite (|$mask| 0 |at!66| 0 |sk!51|) (f_exp (+ (* (- 1.0) |max!50|) |sum!52|)) 0.0) |p!47|))))) ; sum_linear
(assert (or (= |sum!29| |sum!30|) (and (<= 0 |sk!52|) (< |sk!52| k) (not (= |p!48| |p!49|))))) ; sum_congruence
(assert (or (= |sum!31| |sum!32|) (and (<= 0 |sk!53|) (< |sk!53| k) (not (= |p!50| |p!51|))))) ; sum_congruence
(assert (or (= |sum!33| |sum!34|) (and (<= 0 |sk!54|) (< |sk!54| k) (not (= |p!52| |p!53|))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!55|) (< |sk!55| k) (not (= |p!54| |p!55|))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!56|) (< |sk!56| k) (not (= |p!56| |p!57|))))) ; sum_congruence
(assert (or (= |sum!39| |sum!40|) (and (<= 0 |sk!57|) (< |sk!57| k) (not (= |p!58| |p!59|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!60| |sum!1|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!61| |sum!1|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!62| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!60| |p!63|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!64| |p!60|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!65| |p!60|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!61| |p!66|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!64| |p!61|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!67| |p!61|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!62| |p!68|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!65| |p!62|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!67| |p!62|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!63| |p!0|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!69| |p!63|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!70| |p!63|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!63| |p!71|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!63| |p!72|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!64| |p!69|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!73| |p!64|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!65| |p!70|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!73| |p!65|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!69| |p!66|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!66| |p!0|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!74| |p!66|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!66| |p!75|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!66| |p!76|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!67| |p!74|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!73| |p!67|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!70| |p!68|))) ; cofactor
(assert (or (not (= |p!8| 1.0)) (= |p!74| |p!68|))) ; cofactor
(assert (or (not (= |p!10| 1.0)) (= |p!68| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!68| |p!77|))) ; cofactor
(assert (or (not (= |sum!3| |sum!15|)) (= |p!68| |p!78|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| 0 |at!66| |at!67| |sk!20|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!11|)) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!11|)) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!11|)) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< |sum!11| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 |sum!11|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= |sum!11| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (= |p!5| (ite (|$mask| 0 |at!50| |at!51| |sk!22|) |p!9| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0))) (= |p!1| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!15|)) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!15|)) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< |sum!15| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 |sum!15|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= |sum!15| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| 0 |at!66| |at!67| |sk!24|) |p!11| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| 0 |at!66| |at!67| |sk!20|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (ite (|$mask| 0 |at!50| |at!51| |sk!22|) (f_exp |sum!12|) 0.0) (ite (|$mask| 0 |at!66| |at!67| |sk!24|) (f_exp |sum!16|) 0.0))) (= |p!5| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |max!10|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |max!10|))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!10|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!8|)) (or (not (< 0.0 (f_exp |max!10|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!2| |p!8|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |max!10|))) (= |p!3| |p!8|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |sum!12|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |sum!12|))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!12|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!9|)) (or (not (< 0.0 (f_exp |sum!12|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |sum!12|))) (= |p!2| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |sum!12|))) (= |p!3| |p!9|))) ; product_congruence
(assert (or (not (= (f_exp |max!10|) (f_exp |sum!12|))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |max!14|) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |max!14|))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!14|) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (f_exp |max!14|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!10|)) (or (not (< 0.0 (f_exp |max!14|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |max!14|))) (= |p!2| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |max!14|))) (= |p!3| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |max!14|))) (= |p!8| |p!10|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |max!14|))) (= |p!9| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< (f_exp |sum!16|) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (< 0.0 (f_exp |sum!16|))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!16|) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< (f_exp (* (- 1.0) |max!14|)) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (f_exp |sum!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!14|)))) (< 0.0 |p!11|)) (or (not (< 0.0 (f_exp |sum!16|))) (not (= (f_exp (* (- 1.0) |max!14|)) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!2|) (f_exp |sum!16|))) (= |p!2| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!4|) (f_exp |sum!16|))) (= |p!3| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |max!10|) (f_exp |sum!16|))) (= |p!8| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!14|)))) (not (= (f_exp |sum!12|) (f_exp |sum!16|))) (= |p!9| |p!11|))) ; product_congruence
(assert (or (not (= (f_exp |max!14|) (f_exp |sum!16|))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!32|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!32| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!32|))) (not (< (|$t| 0 |at!50| |sk!32| |sk!21|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!32|))) (not (< 0.0 (|$t| 0 |at!50| |sk!32| |sk!21|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!32|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!32| |sk!21|))) (not (< (|$q| 0 |at!50| |at!51| |sk!32|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!32| |sk!21|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!32|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!32| |sk!21|))) (not (= (|$q| 0 |at!50| |at!51| |sk!32|) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!32|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!32| |sk!21|))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!33|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!33|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!33| |sk!21|))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!33|))) (not (< (|$t| 0 |at!66| |sk!33| |sk!21|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!33|))) (not (< 0.0 (|$t| 0 |at!66| |sk!33| |sk!21|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!33|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!33| |sk!21|))) (not (< (|$q| 0 |at!66| |at!67| |sk!33|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!33| |sk!21|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!33|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!33| |sk!21|))) (not (= (|$q| 0 |at!66| |at!67| |sk!33|) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!33| |sk!21|))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!33|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!33| |sk!21|))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!33|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!33| |sk!21|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!34|))) (< 0.0 |p!16|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!12| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!13| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!14| |p!16|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!34|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!34| |sk!19|))) (= |p!15| |p!16|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!34|))) (not (< (|$t| 0 |at!50| |sk!34| |sk!19|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!34|))) (not (< 0.0 (|$t| 0 |at!50| |sk!34| |sk!19|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!34|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!34| |sk!19|))) (not (< (|$q| 0 |at!50| |at!51| |sk!34|) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!34| |sk!19|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!34|))) (< 0.0 |p!17|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!34| |sk!19|))) (not (= (|$q| 0 |at!50| |at!51| |sk!34|) 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!34| |sk!19|))) (= |p!12| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!34|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!34| |sk!19|))) (= |p!13| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!34| |sk!19|))) (= |p!14| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!34|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!34| |sk!19|))) (= |p!15| |p!17|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!34|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!34| |sk!19|))) (= |p!16| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!35|))) (< 0.0 |p!18|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!12| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!13| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!14| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!15| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!16| |p!18|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!35| |sk!19|))) (= |p!17| |p!18|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!35|))) (not (< (|$t| 0 |at!66| |sk!35| |sk!19|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!35|))) (not (< 0.0 (|$t| 0 |at!66| |sk!35| |sk!19|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!35| |sk!19|))) (not (< (|$q| 0 |at!66| |at!67| |sk!35|) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!35| |sk!19|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!35|))) (< 0.0 |p!19|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!35| |sk!19|))) (not (= (|$q| 0 |at!66| |at!67| |sk!35|) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!35| |sk!19|))) (= |p!12| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!35| |sk!19|))) (= |p!13| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!35| |sk!19|))) (= |p!14| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!35| |sk!19|))) (= |p!15| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!35| |sk!19|))) (= |p!16| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!35| |sk!19|))) (= |p!17| |p!19|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!35|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!35| |sk!19|))) (= |p!18| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!38|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!12| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!13| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!15| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!16| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!17| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!18| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!38|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!38| |sk!23|))) (= |p!19| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!38|))) (not (< (|$t| 0 |at!50| |sk!38| |sk!23|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!38|))) (not (< 0.0 (|$t| 0 |at!50| |sk!38| |sk!23|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!38| |sk!23|))) (not (< (|$q| 0 |at!50| |at!51| |sk!38|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!38| |sk!23|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!38|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!38| |sk!23|))) (not (= (|$q| 0 |at!50| |at!51| |sk!38|) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!12| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!13| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!16| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!17| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!18| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!19| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!38|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!38| |sk!23|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!39|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!12| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!13| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!15| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!16| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!17| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!18| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!19| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!20| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!39| |sk!23|))) (= |p!21| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!39|))) (not (< (|$t| 0 |at!66| |sk!39| |sk!23|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!39|))) (not (< 0.0 (|$t| 0 |at!66| |sk!39| |sk!23|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!39| |sk!23|))) (not (< (|$q| 0 |at!66| |at!67| |sk!39|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!39| |sk!23|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!39|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!39| |sk!23|))) (not (= (|$q| 0 |at!66| |at!67| |sk!39|) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!12| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!13| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!14| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!15| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!16| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!18| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!19| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!20| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!21| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!39|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!39| |sk!23|))) (= |p!22| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!40|))) (not (< (|$t| 0 |at!50| |sk!40| |sk!25|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!40|))) (not (< 0.0 (|$t| 0 |at!50| |sk!40| |sk!25|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!40| |sk!25|))) (not (< (|$q| 0 |at!50| |at!51| |sk!40|) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!40| |sk!25|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!40|))) (< 0.0 |p!24|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!40| |sk!25|))) (not (= (|$q| 0 |at!50| |at!51| |sk!40|) 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!12| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!13| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!15| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!16| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!17| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!19| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!20| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!21| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!22| |p!24|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!40|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!40| |sk!25|))) (= |p!23| |p!24|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!40|))) (< 0.0 |p!25|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!12| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!13| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!15| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!16| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!17| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!19| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!20| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!21| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!23| |p!25|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!40|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!40| |sk!25|))) (= |p!24| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!41|))) (not (< (|$t| 0 |at!50| |sk!41| |sk!25|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!41|))) (not (< 0.0 (|$t| 0 |at!50| |sk!41| |sk!25|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!41| |sk!25|))) (not (< (|$q| 0 |at!50| |at!51| |sk!41|) 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!41| |sk!25|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!41|))) (< 0.0 |p!26|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!41| |sk!25|))) (not (= (|$q| 0 |at!50| |at!51| |sk!41|) 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!12| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!13| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!15| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!16| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!17| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!19| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!20| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!21| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!23| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!41| |sk!25|))) (= |p!25| |p!26|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!41|))) (not (< (|$t| 0 |at!66| |sk!41| |sk!25|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!41|))) (not (< 0.0 (|$t| 0 |at!66| |sk!41| |sk!25|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) 0.0)) (= |p!27| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!41| |sk!25|))) (not (< (|$q| 0 |at!66| |at!67| |sk!41|) 0.0)) (< |p!27| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!41| |sk!25|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!41|))) (< 0.0 |p!27|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!41| |sk!25|))) (not (= (|$q| 0 |at!66| |at!67| |sk!41|) 0.0)) (= |p!27| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!12| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!13| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!15| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!16| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!20| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!21| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!23| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!41|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!41| |sk!25|))) (= |p!26| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!42|))) (not (< (|$t| 0 |at!50| |sk!42| |sk!19|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!42|))) (not (< 0.0 (|$t| 0 |at!50| |sk!42| |sk!19|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!42| |sk!19|))) (not (< (|$q| 0 |at!50| |at!51| |sk!42|) 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!42| |sk!19|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!42|))) (< 0.0 |p!28|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!42| |sk!19|))) (not (= (|$q| 0 |at!50| |at!51| |sk!42|) 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!12| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!13| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!15| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!16| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!17| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!19| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!20| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!21| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!23| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!42| |sk!19|))) (= |p!27| |p!28|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!42|))) (not (< (|$t| 0 |at!66| |sk!42| |sk!19|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!42|))) (not (< 0.0 (|$t| 0 |at!66| |sk!42| |sk!19|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) 0.0)) (= |p!29| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!42| |sk!19|))) (not (< (|$q| 0 |at!66| |at!67| |sk!42|) 0.0)) (< |p!29| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!42| |sk!19|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!42|))) (< 0.0 |p!29|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!42| |sk!19|))) (not (= (|$q| 0 |at!66| |at!67| |sk!42|) 0.0)) (= |p!29| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!12| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!13| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!15| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!16| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!20| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!21| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!42|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!42| |sk!19|))) (= |p!28| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!43|))) (not (< (|$t| 0 |at!50| |sk!43| |sk!21|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!43|))) (not (< 0.0 (|$t| 0 |at!50| |sk!43| |sk!21|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!43| |sk!21|))) (not (< (|$q| 0 |at!50| |at!51| |sk!43|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!43| |sk!21|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!43|))) (< 0.0 |p!30|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!43| |sk!21|))) (not (= (|$q| 0 |at!50| |at!51| |sk!43|) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!12| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!13| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!15| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!16| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!17| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!19| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!20| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!21| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!23| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!50| |at!51| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!50| |sk!43| |sk!21|))) (= |p!29| |p!30|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!43|))) (not (< (|$t| 0 |at!66| |sk!43| |sk!21|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!43|))) (not (< 0.0 (|$t| 0 |at!66| |sk!43| |sk!21|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) 0.0)) (= |p!31| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!43| |sk!21|))) (not (< (|$q| 0 |at!66| |at!67| |sk!43|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!43| |sk!21|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!43|))) (< 0.0 |p!31|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!43| |sk!21|))) (not (= (|$q| 0 |at!66| |at!67| |sk!43|) 0.0)) (= |p!31| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!12| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!13| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!15| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!16| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!20| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!21| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!43|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!43| |sk!21|))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!44|))) (< 0.0 |p!32|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!12| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!13| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!15| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!16| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!17| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!19| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!20| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!21| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!23| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!44| |sk!25|))) (= |p!31| |p!32|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!44|))) (not (< (|$t| 0 |at!66| |sk!44| |sk!25|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!44|))) (not (< 0.0 (|$t| 0 |at!66| |sk!44| |sk!25|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!44| |sk!25|) 0.0)) (= |p!33| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!44| |sk!25|))) (not (< (|$q| 0 |at!66| |at!67| |sk!44|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!44| |sk!25|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!44|))) (< 0.0 |p!33|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!44| |sk!25|))) (not (= (|$q| 0 |at!66| |at!67| |sk!44|) 0.0)) (= |p!33| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!12| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!13| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!15| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!16| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!20| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!21| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 |at!66| |at!67| |sk!44|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 |at!66| |sk!44| |sk!25|))) (= |p!32| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!45|))) (not (< (|$t| 0 |at!50| |sk!45| |sk!23|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!45|))) (not (< 0.0 (|$t| 0 |at!50| |sk!45| |sk!23|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!45| |sk!23|) 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!45| |sk!23|))) (not (< (|$q| 0 |at!50| |at!51| |sk!45|) 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!45| |sk!23|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!45|))) (< 0.0 |p!34|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!45| |sk!23|))) (not (= (|$q| 0 |at!50| |at!51| |sk!45|) 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!12| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!13| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!15| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!16| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!17| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!19| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!20| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!21| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!23| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!44|) (|$q| 0 |at!50| |at!51| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!44| |sk!25|) (|$t| 0 |at!50| |sk!45| |sk!23|))) (= |p!33| |p!34|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!45|))) (not (< (|$t| 0 |at!66| |sk!45| |sk!23|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!45|))) (not (< 0.0 (|$t| 0 |at!66| |sk!45| |sk!23|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!45| |sk!23|) 0.0)) (= |p!35| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!45| |sk!23|))) (not (< (|$q| 0 |at!66| |at!67| |sk!45|) 0.0)) (< |p!35| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!45| |sk!23|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!45|))) (< 0.0 |p!35|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!45| |sk!23|))) (not (= (|$q| 0 |at!66| |at!67| |sk!45|) 0.0)) (= |p!35| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!12| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!13| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!15| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!16| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!20| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!21| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!44|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!66| |sk!44| |sk!25|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!45|) (|$q| 0 |at!66| |at!67| |sk!45|))) (not (= (|$t| 0 |at!50| |sk!45| |sk!23|) (|$t| 0 |at!66| |sk!45| |sk!23|))) (= |p!34| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!46|))) (not (< (|$t| 0 |at!66| |sk!46| |sk!26|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!46|))) (not (< 0.0 (|$t| 0 |at!66| |sk!46| |sk!26|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!46| |sk!26|) 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!46| |sk!26|))) (not (< (|$q| 0 |at!66| |at!67| |sk!46|) 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!46| |sk!26|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!46|))) (< 0.0 |p!36|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!46| |sk!26|))) (not (= (|$q| 0 |at!66| |at!67| |sk!46|) 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!12| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!13| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!15| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!16| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!17| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!19| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!20| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!21| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!23| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!44|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!44| |sk!25|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!45|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!45| |sk!23|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!45|) (|$q| 0 |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!45| |sk!23|) (|$t| 0 |at!66| |sk!46| |sk!26|))) (= |p!35| |p!36|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) 0.0)) (= |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (< |p!37| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!46|))) (< 0.0 |p!37|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) 0.0)) (= |p!37| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!12| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!13| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!15| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!16| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!20| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!21| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!44|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!44| |sk!25|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!50| |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!45|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!45| |sk!23|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!46|) (|$q| |at!65| |at!66| |at!67| |sk!46|))) (not (= (|$t| 0 |at!66| |sk!46| |sk!26|) (|$t| |at!65| |at!66| |sk!46| |sk!26|))) (= |p!36| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!47|))) (not (< (|$t| 0 |at!66| |sk!47| |sk!26|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!47|))) (not (< 0.0 (|$t| 0 |at!66| |sk!47| |sk!26|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!47| |sk!26|) 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!47| |sk!26|))) (not (< (|$q| 0 |at!66| |at!67| |sk!47|) 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!47| |sk!26|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!47|))) (< 0.0 |p!38|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!47| |sk!26|))) (not (= (|$q| 0 |at!66| |at!67| |sk!47|) 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!12| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!13| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!15| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!16| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!17| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!19| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!20| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!21| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!23| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!44|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!44| |sk!25|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!45|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!45| |sk!23|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!45|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!45| |sk!23|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!46|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!46| |sk!26|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| 0 |at!66| |at!67| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| 0 |at!66| |sk!47| |sk!26|))) (= |p!37| |p!38|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!47|))) (not (< (|$t| 0 |at!50| |sk!47| |sk!26|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!47|))) (not (< 0.0 (|$t| 0 |at!50| |sk!47| |sk!26|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!47| |sk!26|) 0.0)) (= |p!39| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!47| |sk!26|))) (not (< (|$q| 0 |at!50| |at!51| |sk!47|) 0.0)) (< |p!39| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!47| |sk!26|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!47|))) (< 0.0 |p!39|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!47| |sk!26|))) (not (= (|$q| 0 |at!50| |at!51| |sk!47|) 0.0)) (= |p!39| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!12| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!13| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!15| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!16| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!34|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!34| |sk!19|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!35|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!35| |sk!19|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!20| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!38|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!38| |sk!23|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!21| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!39|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!39| |sk!23|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!40|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!40| |sk!25|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!41|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!41| |sk!25|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!42|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!42| |sk!19|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!42|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!42| |sk!19|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!43|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!43| |sk!21|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!43|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!43| |sk!21|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!44|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!44| |sk!25|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!44|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!44| |sk!25|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!45|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!50| |sk!45| |sk!23|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!45|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!45| |sk!23|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!46|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!46| |sk!26|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!46|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| |at!65| |at!66| |sk!46| |sk!26|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!47|) (|$q| 0 |at!50| |at!51| |sk!47|))) (not (= (|$t| 0 |at!66| |sk!47| |sk!26|) (|$t| 0 |at!50| |sk!47| |sk!26|))) (= |p!38| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!48| |sk!26|) 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!48|))) (< 0.0 |p!40|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!48|) 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!12| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!50| |at!51| |sk!32|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| 0 |at!50| |sk!32| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!13| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| |at!65| |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!14| |p!40|))) ; product_congruence
(assert (or (not (= (|$q| 0 |at!66| |at!67| |sk!33|) (|$q| |at!65| |at!66| |at!67| |sk!48|))) (not (= (|$t| 0 |at!66| |sk!33| |sk!21|) (|$t| |at!65| |at!66| |sk!48| |sk!26|))) (= |p!15| |p!40|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!48|))) (not (< (|$t| 0 |at!50| |sk!48| |sk!26|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!48|))) (not (< 0.0 (|$t| 0 |at!50| |sk!48| |sk!26|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!48|))) (not (= (|$t| 0 |at!50| |sk!48| |sk!26|) 0.0)) (= |p!41| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!48| |sk!26|))) (not (< (|$q| 0 |at!50| |at!51| |sk!48|) 0.0)) (< |p!41| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!48| |sk!26|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!48|))) (< 0.0 |p!41|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!48| |sk!26|))) (not (= (|$q| 0 |at!50| |at!51| |sk!48|) 0.0)) (= |p!41| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!45|)) (not (< (f_exp (* (- 1.0) |max!44|)) 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!45|)) (not (= (f_exp (* (- 1.0) |max!44|)) 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< |sum!45| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< 0.0 |sum!45|)) (< 0.0 |p!42|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (= |sum!45| 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (= |p!43| (ite (|$mask| 0 |at!66| 0 |sk!49|) |p!79| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< (ite (|$mask| 0 |at!66| 0 |sk!49|) (f_exp |sum!46|) 0.0) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!49|) (f_exp |sum!46|) 0.0))) (< 0.0 |p!43|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (= (ite (|$mask| 0 |at!66| 0 |sk!49|) (f_exp |sum!46|) 0.0) 0.0)) (= |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!49|) (f_exp |sum!46|) 0.0))) (not (< (f_exp (* (- 1.0) |max!44|)) 0.0)) (< |p!43| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!49|) (f_exp |sum!46|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (< 0.0 |p!43|)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!49|) (f_exp |sum!46|) 0.0))) (not (= (f_exp (* (- 1.0) |max!44|)) 0.0)) (= |p!43| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!48|)) (not (< (f_exp (* (- 1.0) |max!47|)) 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!48|)) (not (= (f_exp (* (- 1.0) |max!47|)) 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< |sum!48| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< 0.0 |sum!48|)) (< 0.0 |p!44|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (= |sum!48| 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (= |p!45| (ite (|$mask| 0 |at!50| 0 |sk!50|) |p!80| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< (ite (|$mask| 0 |at!50| 0 |sk!50|) (f_exp |sum!49|) 0.0) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< 0.0 (ite (|$mask| 0 |at!50| 0 |sk!50|) (f_exp |sum!49|) 0.0))) (< 0.0 |p!45|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (= (ite (|$mask| 0 |at!50| 0 |sk!50|) (f_exp |sum!49|) 0.0) 0.0)) (= |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!50| 0 |sk!50|) (f_exp |sum!49|) 0.0))) (not (< (f_exp (* (- 1.0) |max!47|)) 0.0)) (< |p!45| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!50| 0 |sk!50|) (f_exp |sum!49|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (< 0.0 |p!45|)) (or (not (< 0.0 (ite (|$mask| 0 |at!50| 0 |sk!50|) (f_exp |sum!49|) 0.0))) (not (= (f_exp (* (- 1.0) |max!47|)) 0.0)) (= |p!45| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!51|)) (not (< (f_exp (* (- 1.0) |max!50|)) 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!51|)) (not (= (f_exp (* (- 1.0) |max!50|)) 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< |sum!51| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< 0.0 |sum!51|)) (< 0.0 |p!46|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (= |sum!51| 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (= |p!47| (ite (|$mask| 0 |at!66| 0 |sk!51|) |p!81| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< (ite (|$mask| 0 |at!66| 0 |sk!51|) (f_exp |sum!52|) 0.0) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!51|) (f_exp |sum!52|) 0.0))) (< 0.0 |p!47|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (= (ite (|$mask| 0 |at!66| 0 |sk!51|) (f_exp |sum!52|) 0.0) 0.0)) (= |p!47| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!51|) (f_exp |sum!52|) 0.0))) (not (< (f_exp (* (- 1.0) |max!50|)) 0.0)) (< |p!47| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!51|) (f_exp |sum!52|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (< 0.0 |p!47|)) (or (not (< 0.0 (ite (|$mask| 0 |at!66| 0 |sk!51|) (f_exp |sum!52|) 0.0))) (not (= (f_exp (* (- 1.0) |max!50|)) 0.0)) (= |p!47| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< (|$t| |at!65| |at!66| |sk!52| |sk!28|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (not (= (|$t| |at!65| |at!66| |sk!52| |sk!28|) 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!52|))) (< 0.0 |p!48|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!52| |sk!28|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!52|) 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!52|))) (not (< (|$t| 0 |at!50| |sk!52| |sk!28|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!52|))) (not (< 0.0 (|$t| 0 |at!50| |sk!52| |sk!28|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!52|))) (not (= (|$t| 0 |at!50| |sk!52| |sk!28|) 0.0)) (= |p!49| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!52| |sk!28|))) (not (< (|$q| 0 |at!50| |at!51| |sk!52|) 0.0)) (< |p!49| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!52| |sk!28|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!52|))) (< 0.0 |p!49|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!52| |sk!28|))) (not (= (|$q| 0 |at!50| |at!51| |sk!52|) 0.0)) (= |p!49| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< (|$t| |at!65| |at!66| |sk!53| |sk!29|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (not (= (|$t| |at!65| |at!66| |sk!53| |sk!29|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!53|))) (< 0.0 |p!50|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!53| |sk!29|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!53|) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!53|))) (not (< (|$t| 0 |at!66| |sk!53| |sk!29|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!53|))) (not (< 0.0 (|$t| 0 |at!66| |sk!53| |sk!29|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!53|))) (not (= (|$t| 0 |at!66| |sk!53| |sk!29|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!53| |sk!29|))) (not (< (|$q| 0 |at!66| |at!67| |sk!53|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!53| |sk!29|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!53|))) (< 0.0 |p!51|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!53| |sk!29|))) (not (= (|$q| 0 |at!66| |at!67| |sk!53|) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< (|$t| |at!65| |at!66| |sk!54| |sk!30|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (not (= (|$t| |at!65| |at!66| |sk!54| |sk!30|) 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!54|))) (< 0.0 |p!52|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!54| |sk!30|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!54|) 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!54|))) (not (< (|$t| 0 |at!50| |sk!54| |sk!30|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!54|))) (not (< 0.0 (|$t| 0 |at!50| |sk!54| |sk!30|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!54|))) (not (= (|$t| 0 |at!50| |sk!54| |sk!30|) 0.0)) (= |p!53| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!54| |sk!30|))) (not (< (|$q| 0 |at!50| |at!51| |sk!54|) 0.0)) (< |p!53| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!54| |sk!30|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!54|))) (< 0.0 |p!53|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!54| |sk!30|))) (not (= (|$q| 0 |at!50| |at!51| |sk!54|) 0.0)) (= |p!53| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (not (< (|$t| |at!65| |at!66| |sk!55| |sk!31|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (not (= (|$t| |at!65| |at!66| |sk!55| |sk!31|) 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!55|) 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!55|))) (< 0.0 |p!54|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!55| |sk!31|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!55|) 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!55|))) (not (< (|$t| 0 |at!66| |sk!55| |sk!31|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!55|))) (not (< 0.0 (|$t| 0 |at!66| |sk!55| |sk!31|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!55|))) (not (= (|$t| 0 |at!66| |sk!55| |sk!31|) 0.0)) (= |p!55| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!55| |sk!31|))) (not (< (|$q| 0 |at!66| |at!67| |sk!55|) 0.0)) (< |p!55| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!55| |sk!31|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!55|))) (< 0.0 |p!55|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!55| |sk!31|))) (not (= (|$q| 0 |at!66| |at!67| |sk!55|) 0.0)) (= |p!55| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!56|))) (not (< (|$t| 0 |at!50| |sk!56| |sk!36|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!56|))) (not (< 0.0 (|$t| 0 |at!50| |sk!56| |sk!36|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!56|))) (not (= (|$t| 0 |at!50| |sk!56| |sk!36|) 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!56| |sk!36|))) (not (< (|$q| 0 |at!50| |at!51| |sk!56|) 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!56| |sk!36|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!56|))) (< 0.0 |p!56|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!56| |sk!36|))) (not (= (|$q| 0 |at!50| |at!51| |sk!56|) 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!56|))) (not (< (|$t| 0 |at!66| |sk!56| |sk!36|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!56|))) (not (< 0.0 (|$t| 0 |at!66| |sk!56| |sk!36|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!56|))) (not (= (|$t| 0 |at!66| |sk!56| |sk!36|) 0.0)) (= |p!57| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!56| |sk!36|))) (not (< (|$q| 0 |at!66| |at!67| |sk!56|) 0.0)) (< |p!57| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!56| |sk!36|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!56|))) (< 0.0 |p!57|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!56| |sk!36|))) (not (= (|$q| 0 |at!66| |at!67| |sk!56|) 0.0)) (= |p!57| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!57|))) (not (< (|$t| 0 |at!50| |sk!57| |sk!37|) 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!57|))) (not (< 0.0 (|$t| 0 |at!50| |sk!57| |sk!37|))) (< 0.0 |p!58|)) (or (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!57|))) (not (= (|$t| 0 |at!50| |sk!57| |sk!37|) 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!57| |sk!37|))) (not (< (|$q| 0 |at!50| |at!51| |sk!57|) 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!57| |sk!37|))) (not (< 0.0 (|$q| 0 |at!50| |at!51| |sk!57|))) (< 0.0 |p!58|)) (or (not (< 0.0 (|$t| 0 |at!50| |sk!57| |sk!37|))) (not (= (|$q| 0 |at!50| |at!51| |sk!57|) 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!57|))) (not (< (|$t| 0 |at!66| |sk!57| |sk!37|) 0.0)) (< |p!59| 0.0)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!57|))) (not (< 0.0 (|$t| 0 |at!66| |sk!57| |sk!37|))) (< 0.0 |p!59|)) (or (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!57|))) (not (= (|$t| 0 |at!66| |sk!57| |sk!37|) 0.0)) (= |p!59| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!57| |sk!37|))) (not (< (|$q| 0 |at!66| |at!67| |sk!57|) 0.0)) (< |p!59| 0.0)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!57| |sk!37|))) (not (< 0.0 (|$q| 0 |at!66| |at!67| |sk!57|))) (< 0.0 |p!59|)) (or (not (< 0.0 (|$t| 0 |at!66| |sk!57| |sk!37|))) (not (= (|$q| 0 |at!66| |at!67| |sk!57|) 0.0)) (= |p!59| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< (f_exp |sum!46|) 0.0)) (< |p!79| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (< 0.0 (f_exp |sum!46|))) (< 0.0 |p!79|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (not (= (f_exp |sum!46|) 0.0)) (= |p!79| 0.0)) (or (not (< 0.0 (f_exp |sum!46|))) (not (< (f_exp (* (- 1.0) |max!44|)) 0.0)) (< |p!79| 0.0)) (or (not (< 0.0 (f_exp |sum!46|))) (not (< 0.0 (f_exp (* (- 1.0) |max!44|)))) (< 0.0 |p!79|)) (or (not (< 0.0 (f_exp |sum!46|))) (not (= (f_exp (* (- 1.0) |max!44|)) 0.0)) (= |p!79| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< (f_exp |sum!49|) 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (< 0.0 (f_exp |sum!49|))) (< 0.0 |p!80|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (not (= (f_exp |sum!49|) 0.0)) (= |p!80| 0.0)) (or (not (< 0.0 (f_exp |sum!49|))) (not (< (f_exp (* (- 1.0) |max!47|)) 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 (f_exp |sum!49|))) (not (< 0.0 (f_exp (* (- 1.0) |max!47|)))) (< 0.0 |p!80|)) (or (not (< 0.0 (f_exp |sum!49|))) (not (= (f_exp (* (- 1.0) |max!47|)) 0.0)) (= |p!80| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< (f_exp |sum!52|) 0.0)) (< |p!81| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (< 0.0 (f_exp |sum!52|))) (< 0.0 |p!81|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (not (= (f_exp |sum!52|) 0.0)) (= |p!81| 0.0)) (or (not (< 0.0 (f_exp |sum!52|))) (not (< (f_exp (* (- 1.0) |max!50|)) 0.0)) (< |p!81| 0.0)) (or (not (< 0.0 (f_exp |sum!52|))) (not (< 0.0 (f_exp (* (- 1.0) |max!50|)))) (< 0.0 |p!81|)) (or (not (< 0.0 (f_exp |sum!52|))) (not (= (f_exp (* (- 1.0) |max!50|)) 0.0)) (= |p!81| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| 1))) |or!0|) (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=5, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-masked-attention with w=5, obligation: defined
; lemma instances: {cofactor=13, exp_opposite=2, exp_positive=10, exp_sum=2, extremum_bound=16, extremum_witness=4, product_choice=4, product_congruence=90, product_sign=26, sum_congruence=9, sum_linear=4}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!6| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!2| () Bool)
(declare-fun |sk!8| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |max!9| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!12| () Real)
(declare-fun |p!6| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!11| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |p!7| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |p!16| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |max!24| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |p!17| () Real)
(declare-fun |p!18| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |max!27| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |p!19| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |p!20| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |p!24| () Real)
(declare-fun |p!25| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |p!28| () Real)
(declare-fun |p!29| () Real)
(declare-fun |p!30| () Real)
(declare-fun |p!31| () Real)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sum!25| () Real)
(declare-fun |p!32| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |p!33| () Real)
(declare-fun |at!52| () Int)
(declare-fun |at!68| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |or!0| (|$mask| |at!49| |at!50| |at!51| |sk!6|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| |at!50| |at!51| |sk!6|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!7|) (< |sk!7| n) (not (= (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!2| (and (<= 0 |sk!8|) (< |sk!8| n) (|$mask| |at!65| |at!66| |at!67| |sk!8|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (not (|$mask| |at!65| |at!66| |at!67| |sk!6|)) (and (not |empty!2|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| |at!50| |at!51| |sk!8|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (not (|$mask| |at!65| |at!66| |at!67| |sk!8|)) (and (not |empty!2|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!4|) (and (<= 0 |sk!9|) (< |sk!9| n) (not (= (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp (+ (* (- 1.0) |max!9|) |sum!11|)) 0.0) |p!5|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (= |or!8| (|$mask| |at!65| |at!66| |at!67| |sk!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| |at!66| |at!67| |sk!6|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| |at!50| |at!51| |sk!10|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| |at!66| |at!67| |sk!8|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (not (|$mask| |at!65| |at!66| |at!67| |sk!10|)) (and (not |empty!2|) (<= |sum!12| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| |at!66| |at!67| |sk!10|)) |or!8|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!9|)))) ; exp_positive
(assert (= |p!6| 1.0)) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!11|) (< |sk!11| n) (|$mask| |at!49| |at!50| |at!51| |sk!11|) (= |max!9| |sum!13|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (not (|$mask| |at!49| |at!50| |at!51| |sk!6|)) (and (not |empty!3|) (<= |sum!14| |max!9|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!11|) (< |sk!11| n))) (and (not (<= n 0)) (or (not (|$mask| |at!49| |at!50| |at!51| |sk!11|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!8|) (< |sk!8| n))) (not (|$mask| |at!49| |at!50| |at!51| |sk!8|)) (and (not |empty!3|) (<= |sum!15| |max!9|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!11|) (< |sk!11| n))) (not (|$mask| |at!65| |at!66| |at!67| |sk!11|)) (and (not |empty!2|) (<= |sum!16| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!10|) (< |sk!10| n))) (not (|$mask| |at!49| |at!50| |at!51| |sk!10|)) (and (not |empty!3|) (<= |sum!17| |max!9|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!11|) (< |sk!11| n))) (and (not (<= n 0)) (or (not (|$mask| |at!65| |at!66| |at!67| |sk!11|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!11|) (< |sk!11| n))) (not (|$mask| |at!49| |at!50| |at!51| |sk!11|)) (and (not |empty!3|) (<= |sum!13| |max!9|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!9|) |sum!11|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!9|) |sum!11|)) |p!7|)) ; exp_sum
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (< 0.0 (f_exp |max!9|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!12|) (< |sk!12| n) (not (= (|$mask| |at!49| |at!50| |at!51| |sk!12|) (|$mask| |at!65| |at!66| |at!67| |sk!12|)))))) ; sum_congruence
(assert (or (= |max!2| |max!9|) (and (<= 0 |sk!13|) (< |sk!13| n) (or (not (= (|$mask| |at!65| |at!66| |at!67| |sk!13|) (|$mask| |at!49| |at!50| |at!51| |sk!13|))) (and (|$mask| |at!65| |at!66| |at!67| |sk!13|) (not (= |sum!18| |sum!19|))))))) ; sum_congruence
(assert (or (= |sum!3| |sum!10|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (ite (|$mask| |at!65| |at!66| |at!67| |sk!14|) (f_exp |sum!20|) 0.0) (ite (|$mask| |at!49| |at!50| |at!51| |sk!14|) (f_exp |sum!21|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!15|) (and (<= 0 |sk!15|) (< |sk!15| k) (not (= |p!8| |p!9|))))) ; sum_congruence
(assert (or (= |sum!7| |sum!14|) (and (<= 0 |sk!16|) (< |sk!16| k) (not (= |p!10| |p!11|))))) ; sum_congruence
(assert (or (= |sum!12| |sum!17|) (and (<= 0 |sk!17|) (< |sk!17| k) (not (= |p!12| |p!13|))))) ; sum_congruence
(assert (or (= |sum!13| |sum!16|) (and (<= 0 |sk!18|) (< |sk!18| k) (not (= |p!14| |p!15|))))) ; sum_congruence
(assert (< 0.0 (f_exp |sum!20|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!21|))) ; exp_positive
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (< 0 m) (< 0 n))) (not (= |sum!22| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (< 0 m) (< 0 n))) (not (= |sum!23| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!22| |p!16|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp (+ (* (- 1.0) |max!24|) |sum!26|)) 0.0) |p!17|))))) ; sum_linear
(assert (or (= |sum!23| |p!18|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp (+ (* (- 1.0) |max!27|) |sum!29|)) 0.0) |p!19|))))) ; sum_linear
(assert (or (= |sum!18| |sum!19|) (and (<= 0 |sk!21|) (< |sk!21| k) (not (= |p!20| |p!21|))))) ; sum_congruence
(assert (or (= |sum!20| |sum!21|) (and (<= 0 |sk!22|) (< |sk!22| k) (not (= |p!22| |p!23|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!24| |sum!1|))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!25| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!24| |p!26|))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!27| |p!24|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!25| |p!28|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!27| |p!25|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!26| |p!0|))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!29| |p!26|))) ; cofactor
(assert (or (not (= |sum!3| |sum!10|)) (= |p!26| |p!30|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!27| |p!29|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!29| |p!28|))) ; cofactor
(assert (or (not (= |p!6| 1.0)) (= |p!28| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!10|)) (= |p!28| |p!31|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!10|)) (not (< (f_exp (* (- 1.0) |max!9|)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!10|)) (not (= (f_exp (* (- 1.0) |max!9|)) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< |sum!10| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< 0.0 |sum!10|)) (< 0.0 |p!4|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (= |sum!10| 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (= |p!5| (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) |p!7| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< 0.0 (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (= (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0))) (not (< (f_exp (* (- 1.0) |max!9|)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (< 0.0 |p!5|)) (or (not (< 0.0 (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0))) (not (= (f_exp (* (- 1.0) |max!9|)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0))) (= |p!1| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< (f_exp |max!9|) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< 0.0 (f_exp |max!9|))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |max!9|) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp |max!9|))) (not (< (f_exp (* (- 1.0) |max!9|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp |max!9|))) (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp |max!9|))) (not (= (f_exp (* (- 1.0) |max!9|)) 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |max!2|) (f_exp |max!9|))) (= |p!2| |p!6|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |sum!4|) (f_exp |max!9|))) (= |p!3| |p!6|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< (f_exp |sum!11|) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (< 0.0 (f_exp |sum!11|))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |sum!11|) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_exp |sum!11|))) (not (< (f_exp (* (- 1.0) |max!9|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp |sum!11|))) (not (< 0.0 (f_exp (* (- 1.0) |max!9|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp |sum!11|))) (not (= (f_exp (* (- 1.0) |max!9|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |max!2|) (f_exp |sum!11|))) (= |p!2| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |sum!4|) (f_exp |sum!11|))) (= |p!3| |p!7|))) ; product_congruence
(assert (or (not (= (f_exp |max!9|) (f_exp |sum!11|))) (= |p!6| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!15|))) (not (< (|$t| |at!65| |at!66| |sk!15| |sk!8|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!15|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!15| |sk!8|))) (< 0.0 |p!8|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!15|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!15| |sk!8|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!15|) 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!15| |sk!8|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!15|))) (< 0.0 |p!8|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!15| |sk!8|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!15|))) (not (< (|$t| |at!49| |at!50| |sk!15| |sk!8|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!15|))) (not (< 0.0 (|$t| |at!49| |at!50| |sk!15| |sk!8|))) (< 0.0 |p!9|)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!15|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) 0.0)) (= |p!9| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!15| |sk!8|))) (not (< (|$q| |at!49| |at!50| |at!51| |sk!15|) 0.0)) (< |p!9| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!15| |sk!8|))) (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!15|))) (< 0.0 |p!9|)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!15| |sk!8|))) (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) 0.0)) (= |p!9| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!15|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!15| |sk!8|))) (= |p!8| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!16|))) (not (< (|$t| |at!65| |at!66| |sk!16| |sk!6|) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!16|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!16| |sk!6|))) (< 0.0 |p!10|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!16|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!16| |sk!6|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!16|) 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!16| |sk!6|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!16|))) (< 0.0 |p!10|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!16| |sk!6|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!16|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!16| |sk!6|))) (= |p!8| |p!10|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!16|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!16| |sk!6|))) (= |p!9| |p!10|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!16|))) (not (< (|$t| |at!49| |at!50| |sk!16| |sk!6|) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!16|))) (not (< 0.0 (|$t| |at!49| |at!50| |sk!16| |sk!6|))) (< 0.0 |p!11|)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!16|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) 0.0)) (= |p!11| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!16| |sk!6|))) (not (< (|$q| |at!49| |at!50| |at!51| |sk!16|) 0.0)) (< |p!11| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!16| |sk!6|))) (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!16|))) (< 0.0 |p!11|)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!16| |sk!6|))) (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) 0.0)) (= |p!11| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!16|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!16| |sk!6|))) (= |p!8| |p!11|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!16|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!16| |sk!6|))) (= |p!9| |p!11|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!16|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!16| |sk!6|))) (= |p!10| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!17|))) (not (< (|$t| |at!65| |at!66| |sk!17| |sk!10|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!17|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!17|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!17|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!17|))) (< 0.0 |p!12|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!17|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (= |p!8| |p!12|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!17|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (= |p!9| |p!12|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!17|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (= |p!10| |p!12|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!17|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!17| |sk!10|))) (= |p!11| |p!12|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (< (|$t| |at!49| |at!50| |sk!17| |sk!10|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (< 0.0 (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (= (|$t| |at!49| |at!50| |sk!17| |sk!10|) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (not (< (|$q| |at!49| |at!50| |at!51| |sk!17|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!17|))) (< 0.0 |p!13|)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (not (= (|$q| |at!49| |at!50| |at!51| |sk!17|) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (= |p!8| |p!13|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (= |p!9| |p!13|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (= |p!10| |p!13|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (= |p!11| |p!13|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) (|$q| |at!49| |at!50| |at!51| |sk!17|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) (|$t| |at!49| |at!50| |sk!17| |sk!10|))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (< (|$t| |at!49| |at!50| |sk!18| |sk!11|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (< 0.0 (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!18| |sk!11|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (not (< (|$q| |at!49| |at!50| |at!51| |sk!18|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!18|))) (< 0.0 |p!14|)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (not (= (|$q| |at!49| |at!50| |at!51| |sk!18|) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (= |p!8| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (= |p!9| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (= |p!10| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (= |p!11| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!17|) (|$q| |at!49| |at!50| |at!51| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!17| |sk!10|) (|$t| |at!49| |at!50| |sk!18| |sk!11|))) (= |p!13| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (< (|$t| |at!65| |at!66| |sk!18| |sk!11|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!65| |at!66| |sk!18| |sk!11|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!18|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!18|))) (< 0.0 |p!15|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!18|) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (= |p!8| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (= |p!9| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (= |p!10| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (= |p!11| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (= |p!12| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!17|) (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!17| |sk!10|) (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (= |p!13| |p!15|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!18|) (|$q| |at!65| |at!66| |at!67| |sk!18|))) (not (= (|$t| |at!49| |at!50| |sk!18| |sk!11|) (|$t| |at!65| |at!66| |sk!18| |sk!11|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!25|)) (not (< (f_exp (* (- 1.0) |max!24|)) 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!25|)) (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!25|)) (not (= (f_exp (* (- 1.0) |max!24|)) 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< |sum!25| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< 0.0 |sum!25|)) (< 0.0 |p!16|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (= |sum!25| 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (= |p!17| (ite (|$mask| |at!65| |at!66| 0 |sk!19|) |p!32| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< 0.0 (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0))) (< 0.0 |p!17|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (= (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0) 0.0)) (= |p!17| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0))) (not (< (f_exp (* (- 1.0) |max!24|)) 0.0)) (< |p!17| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (< 0.0 |p!17|)) (or (not (< 0.0 (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0))) (not (= (f_exp (* (- 1.0) |max!24|)) 0.0)) (= |p!17| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0))) (= |p!1| |p!17|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!9|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0) (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0))) (= |p!5| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!28|)) (not (< (f_exp (* (- 1.0) |max!27|)) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |sum!28|)) (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (< 0.0 |p!18|)) (or (not (< 0.0 |sum!28|)) (not (= (f_exp (* (- 1.0) |max!27|)) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (< |sum!28| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (< 0.0 |sum!28|)) (< 0.0 |p!18|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (= |sum!28| 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (= |p!19| (ite (|$mask| |at!49| |at!50| 0 |sk!20|) |p!33| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (< (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (< 0.0 (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0))) (< 0.0 |p!19|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (= (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0))) (not (< (f_exp (* (- 1.0) |max!27|)) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (< 0.0 |p!19|)) (or (not (< 0.0 (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0))) (not (= (f_exp (* (- 1.0) |max!27|)) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (ite (|$mask| |at!65| |at!66| |at!67| |sk!7|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0))) (= |p!1| |p!19|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!9|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (ite (|$mask| |at!49| |at!50| |at!51| |sk!9|) (f_exp |sum!11|) 0.0) (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0))) (= |p!5| |p!19|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!24|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (ite (|$mask| |at!65| |at!66| 0 |sk!19|) (f_exp |sum!26|) 0.0) (ite (|$mask| |at!49| |at!50| 0 |sk!20|) (f_exp |sum!29|) 0.0))) (= |p!17| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (< (|$t| |at!65| |at!66| |sk!21| |sk!13|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!21| |sk!13|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!21|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!21|))) (< 0.0 |p!20|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!21|) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!8| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!9| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!10| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!11| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!12| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!17|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!17| |sk!10|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!13| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!18|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!18| |sk!11|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!18|) (|$q| |at!65| |at!66| |at!67| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!18| |sk!11|) (|$t| |at!65| |at!66| |sk!21| |sk!13|))) (= |p!15| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (< (|$t| |at!49| |at!50| |sk!21| |sk!13|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (< 0.0 (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!21| |sk!13|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (not (< (|$q| |at!49| |at!50| |at!51| |sk!21|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!21|))) (< 0.0 |p!21|)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (not (= (|$q| |at!49| |at!50| |at!51| |sk!21|) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!8| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!9| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!10| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!11| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!12| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!17|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!17| |sk!10|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!13| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!18|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!49| |at!50| |sk!18| |sk!11|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!18|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!18| |sk!11|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!21|) (|$q| |at!49| |at!50| |at!51| |sk!21|))) (not (= (|$t| |at!65| |at!66| |sk!21| |sk!13|) (|$t| |at!49| |at!50| |sk!21| |sk!13|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (< (|$t| |at!65| |at!66| |sk!22| |sk!14|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (< 0.0 (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!22| |sk!14|) 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (not (< (|$q| |at!65| |at!66| |at!67| |sk!22|) 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (not (< 0.0 (|$q| |at!65| |at!66| |at!67| |sk!22|))) (< 0.0 |p!22|)) (or (not (< 0.0 (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (not (= (|$q| |at!65| |at!66| |at!67| |sk!22|) 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!8| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!9| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!10| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!11| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!12| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!17|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!17| |sk!10|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!13| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!18|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!18| |sk!11|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!18|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!18| |sk!11|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!15| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!21|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!21| |sk!13|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!20| |p!22|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!21|) (|$q| |at!65| |at!66| |at!67| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!21| |sk!13|) (|$t| |at!65| |at!66| |sk!22| |sk!14|))) (= |p!21| |p!22|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (< (|$t| |at!49| |at!50| |sk!22| |sk!14|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (< 0.0 (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!22| |sk!14|) 0.0)) (= |p!23| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (not (< (|$q| |at!49| |at!50| |at!51| |sk!22|) 0.0)) (< |p!23| 0.0)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (not (< 0.0 (|$q| |at!49| |at!50| |at!51| |sk!22|))) (< 0.0 |p!23|)) (or (not (< 0.0 (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (not (= (|$q| |at!49| |at!50| |at!51| |sk!22|) 0.0)) (= |p!23| 0.0)))) ; product_sign
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!8| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!15|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!15| |sk!8|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!9| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!10| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!16|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!16| |sk!6|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!17|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!17| |sk!10|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!12| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!17|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!17| |sk!10|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!13| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!18|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!18| |sk!11|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!14| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!18|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!18| |sk!11|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!15| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!21|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!21| |sk!13|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!20| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!49| |at!50| |at!51| |sk!21|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!49| |at!50| |sk!21| |sk!13|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!21| |p!23|))) ; product_congruence
(assert (or (not (= (|$q| |at!65| |at!66| |at!67| |sk!22|) (|$q| |at!49| |at!50| |at!51| |sk!22|))) (not (= (|$t| |at!65| |at!66| |sk!22| |sk!14|) (|$t| |at!49| |at!50| |sk!22| |sk!14|))) (= |p!22| |p!23|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |max!2|) (f_exp |max!9|))) (= |p!24| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |max!2|) (f_exp |max!9|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!9|)))) (not (= (f_exp |max!2|) (f_exp |max!9|))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< (f_exp |sum!26|) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< 0.0 (f_exp |sum!26|))) (< 0.0 |p!32|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!26|) 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 (f_exp |sum!26|))) (not (< (f_exp (* (- 1.0) |max!24|)) 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 (f_exp |sum!26|))) (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (< 0.0 |p!32|)) (or (not (< 0.0 (f_exp |sum!26|))) (not (= (f_exp (* (- 1.0) |max!24|)) 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |sum!26|))) (= |p!2| |p!32|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!4|) (f_exp |sum!26|))) (= |p!3| |p!32|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!9|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!9|) (f_exp |sum!26|))) (= |p!6| |p!32|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!9|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!11|) (f_exp |sum!26|))) (= |p!7| |p!32|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (< (f_exp |sum!29|) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (< 0.0 (f_exp |sum!29|))) (< 0.0 |p!33|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (not (= (f_exp |sum!29|) 0.0)) (= |p!33| 0.0)) (or (not (< 0.0 (f_exp |sum!29|))) (not (< (f_exp (* (- 1.0) |max!27|)) 0.0)) (< |p!33| 0.0)) (or (not (< 0.0 (f_exp |sum!29|))) (not (< 0.0 (f_exp (* (- 1.0) |max!27|)))) (< 0.0 |p!33|)) (or (not (< 0.0 (f_exp |sum!29|))) (not (= (f_exp (* (- 1.0) |max!27|)) 0.0)) (= |p!33| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (f_exp |max!2|) (f_exp |sum!29|))) (= |p!2| |p!33|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (f_exp |sum!4|) (f_exp |sum!29|))) (= |p!3| |p!33|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!9|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (f_exp |max!9|) (f_exp |sum!29|))) (= |p!6| |p!33|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!9|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (f_exp |sum!11|) (f_exp |sum!29|))) (= |p!7| |p!33|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!24|)) (f_exp (* (- 1.0) |max!27|)))) (not (= (f_exp |sum!26|) (f_exp |sum!29|))) (= |p!32| |p!33|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| 1))) |or!0|) (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

