; rule move-scale-of-queries-into-masked-attention with w=0, obligation: equal
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

; rule move-scale-of-queries-into-masked-attention with w=0, obligation: defined
; lemma instances: {cofactor=66, exp_opposite=4, exp_positive=27, exp_sum=4, extremum_bound=36, extremum_witness=6, product_choice=4, product_congruence=400, product_sign=77, sum_congruence=25, sum_linear=47}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!53| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int) Bool)
(declare-fun |at!59| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |at!75| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!55| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |max!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |max!17| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!13| () Real)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |p!14| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!62| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!18| () Real)
(declare-fun |p!20| () Real)
(declare-fun |empty!6| () Bool)
(declare-fun |sk!65| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!24| () Real)
(declare-fun |sk!67| () Int)
(declare-fun |max!36| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |p!25| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!28| () Real)
(declare-fun |p!30| () Real)
(declare-fun |p!32| () Real)
(declare-fun |p!34| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |p!36| () Real)
(declare-fun |p!38| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!42| () Real)
(declare-fun |p!44| () Real)
(declare-fun |p!46| () Real)
(declare-fun |p!48| () Real)
(declare-fun |p!50| () Real)
(declare-fun |empty!7| () Bool)
(declare-fun |sk!80| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |or!61| () Bool)
(declare-fun |p!51| () Real)
(declare-fun |p!52| () Real)
(declare-fun |sk!82| () Int)
(declare-fun |sk!83| () Int)
(declare-fun |sum!63| () Real)
(declare-fun |sum!64| () Real)
(declare-fun |sk!84| () Int)
(declare-fun |sum!65| () Real)
(declare-fun |sum!66| () Real)
(declare-fun |sk!85| () Int)
(declare-fun |sum!67| () Real)
(declare-fun |sum!68| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!86| () Int)
(declare-fun |sum!69| () Real)
(declare-fun |sum!70| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!87| () Int)
(declare-fun |sum!71| () Real)
(declare-fun |sum!72| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sk!88| () Int)
(declare-fun |sum!73| () Real)
(declare-fun |sum!74| () Real)
(declare-fun |sk!89| () Int)
(declare-fun |sum!75| () Real)
(declare-fun |sum!76| () Real)
(declare-fun |sk!90| () Int)
(declare-fun |sum!77| () Real)
(declare-fun |sum!78| () Real)
(declare-fun |sk!91| () Int)
(declare-fun |sum!79| () Real)
(declare-fun |sum!80| () Real)
(declare-fun |sk!92| () Int)
(declare-fun |sum!81| () Real)
(declare-fun |sum!82| () Real)
(declare-fun |sk!93| () Int)
(declare-fun |sum!83| () Real)
(declare-fun |sum!84| () Real)
(declare-fun |sk!94| () Int)
(declare-fun |sum!85| () Real)
(declare-fun |sum!86| () Real)
(declare-fun |p!54| () Real)
(declare-fun |p!56| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!76| () Real)
(declare-fun |p!78| () Real)
(declare-fun |p!80| () Real)
(declare-fun |p!82| () Real)
(declare-fun |p!84| () Real)
(declare-fun |p!86| () Real)
(declare-fun |p!88| () Real)
(declare-fun |p!90| () Real)
(declare-fun |p!92| () Real)
(declare-fun |p!94| () Real)
(declare-fun |p!96| () Real)
(declare-fun |p!98| () Real)
(declare-fun |p!100| () Real)
(declare-fun |sum!87| () Real)
(declare-fun |sum!88| () Real)
(declare-fun |sk!119| () Int)
(declare-fun |p!102| () Real)
(declare-fun |p!103| () Real)
(declare-fun |sum!89| () Real)
(declare-fun |sum!90| () Real)
(declare-fun |sk!120| () Int)
(declare-fun |p!104| () Real)
(declare-fun |p!105| () Real)
(declare-fun |sum!91| () Real)
(declare-fun |sum!92| () Real)
(declare-fun |sk!121| () Int)
(declare-fun |p!106| () Real)
(declare-fun |p!107| () Real)
(declare-fun |sum!93| () Real)
(declare-fun |sum!94| () Real)
(declare-fun |sk!122| () Int)
(declare-fun |p!108| () Real)
(declare-fun |p!109| () Real)
(declare-fun |sum!95| () Real)
(declare-fun |sum!96| () Real)
(declare-fun |sk!123| () Int)
(declare-fun |p!110| () Real)
(declare-fun |p!111| () Real)
(declare-fun |sum!97| () Real)
(declare-fun |sum!98| () Real)
(declare-fun |sk!124| () Int)
(declare-fun |p!112| () Real)
(declare-fun |p!113| () Real)
(declare-fun |sum!99| () Real)
(declare-fun |sum!100| () Real)
(declare-fun |sk!125| () Int)
(declare-fun |p!114| () Real)
(declare-fun |p!115| () Real)
(declare-fun |sum!101| () Real)
(declare-fun |sum!102| () Real)
(declare-fun |sk!126| () Int)
(declare-fun |p!116| () Real)
(declare-fun |p!117| () Real)
(declare-fun |sum!103| () Real)
(declare-fun |sum!104| () Real)
(declare-fun |sk!127| () Int)
(declare-fun |p!118| () Real)
(declare-fun |p!119| () Real)
(declare-fun |sum!105| () Real)
(declare-fun |sum!106| () Real)
(declare-fun |sk!128| () Int)
(declare-fun |p!120| () Real)
(declare-fun |p!121| () Real)
(declare-fun |sum!107| () Real)
(declare-fun |sum!108| () Real)
(declare-fun |sk!129| () Int)
(declare-fun |p!122| () Real)
(declare-fun |p!123| () Real)
(declare-fun |sum!109| () Real)
(declare-fun |sum!110| () Real)
(declare-fun |sk!130| () Int)
(declare-fun |p!124| () Real)
(declare-fun |p!125| () Real)
(declare-fun |p!126| () Real)
(declare-fun |p!127| () Real)
(declare-fun |p!128| () Real)
(declare-fun |p!129| () Real)
(declare-fun |p!130| () Real)
(declare-fun |p!131| () Real)
(declare-fun |p!132| () Real)
(declare-fun |p!133| () Real)
(declare-fun |p!134| () Real)
(declare-fun |p!135| () Real)
(declare-fun |p!136| () Real)
(declare-fun |p!137| () Real)
(declare-fun |p!138| () Real)
(declare-fun |p!139| () Real)
(declare-fun |p!140| () Real)
(declare-fun |p!141| () Real)
(declare-fun |p!142| () Real)
(declare-fun |p!143| () Real)
(declare-fun |p!144| () Real)
(declare-fun |p!145| () Real)
(declare-fun |p!146| () Real)
(declare-fun |p!147| () Real)
(declare-fun |p!148| () Real)
(declare-fun |p!149| () Real)
(declare-fun |p!150| () Real)
(declare-fun |p!151| () Real)
(declare-fun |p!152| () Real)
(declare-fun |p!153| () Real)
(declare-fun |p!154| () Real)
(declare-fun |p!155| () Real)
(declare-fun |p!156| () Real)
(declare-fun |p!157| () Real)
(declare-fun |p!158| () Real)
(declare-fun |p!159| () Real)
(declare-fun |p!160| () Real)
(declare-fun |p!161| () Real)
(declare-fun e () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |$k| (Int Int Int Int) Real)
(declare-fun |sk!56| () Int)
(declare-fun |sk!58| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!9| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sk!63| () Int)
(declare-fun |p!17| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sk!64| () Int)
(declare-fun |p!19| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sk!66| () Int)
(declare-fun |p!23| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |sk!68| () Int)
(declare-fun |p!27| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!69| () Int)
(declare-fun |p!29| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sk!70| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!71| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sk!72| () Int)
(declare-fun |p!35| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!73| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sk!74| () Int)
(declare-fun |p!39| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!75| () Int)
(declare-fun |p!41| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sk!76| () Int)
(declare-fun |p!43| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!77| () Int)
(declare-fun |p!45| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!78| () Int)
(declare-fun |p!47| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!79| () Int)
(declare-fun |p!49| () Real)
(declare-fun |sum!62| () Real)
(declare-fun |sk!81| () Int)
(declare-fun |p!53| () Real)
(declare-fun |sk!95| () Int)
(declare-fun |p!55| () Real)
(declare-fun |sk!96| () Int)
(declare-fun |p!57| () Real)
(declare-fun |sk!97| () Int)
(declare-fun |p!59| () Real)
(declare-fun |sk!98| () Int)
(declare-fun |p!61| () Real)
(declare-fun |sk!99| () Int)
(declare-fun |p!63| () Real)
(declare-fun |sk!100| () Int)
(declare-fun |p!65| () Real)
(declare-fun |sk!101| () Int)
(declare-fun |p!67| () Real)
(declare-fun |sk!102| () Int)
(declare-fun |p!69| () Real)
(declare-fun |sk!103| () Int)
(declare-fun |p!71| () Real)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!76| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!53|) (< |sk!53| n) (= |or!0| (|$mask| |at!59| |sk!53|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| |at!59| |sk!53|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!54|) (< |sk!54| n) (not (= (ite (|$mask| |at!75| |sk!54|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!59|) (< |at!59| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!59|) (< |at!59| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!55|) (< |sk!55| n) (|$mask| |at!75| |sk!55|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!75| |sk!53|)) (and (not |empty!4|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| |at!59| |sk!55|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!75| |sk!55|)) (and (not |empty!4|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!75|) (< |at!75| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (= |sum!4| |p!4|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!6|) (and (<= 0 |sk!57|) (< |sk!57| n) (not (= (ite (|$mask| |at!59| |sk!57|) (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (= |sum!6| |p!8|)) ; sum_linear
(assert (= |sum!7| |p!10|)) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!60|) (< |sk!60| n) (= |or!8| (|$mask| |at!75| |sk!60|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| |at!75| |sk!53|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| |at!59| |sk!60|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| |at!75| |sk!55|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!75| |sk!60|)) (and (not |empty!4|) (<= |sum!16| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| |at!75| |sk!60|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!12|) (and (<= 0 |sk!61|) (< |sk!61| n) (not (= (ite (|$mask| |at!75| |sk!61|) (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) 0.0) |p!13|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (< 0 m) (< 0 n))) (not (= |sum!20| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!11|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!62|) (< |sk!62| n) (|$mask| |at!59| |sk!62|) (= |max!11| |sum!21|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!59| |sk!53|)) (and (not |empty!5|) (<= |sum!22| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| |at!59| |sk!62|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!59| |sk!55|)) (and (not |empty!5|) (<= |sum!23| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!75| |sk!62|)) (and (not |empty!4|) (<= |sum!24| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!59| |sk!60|)) (and (not |empty!5|) (<= |sum!25| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| |at!75| |sk!62|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!59| |sk!62|)) (and (not |empty!5|) (<= |sum!21| |max!11|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) |p!15|)) ; exp_sum
(assert (= |sum!13| |p!16|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!13|))) ; exp_positive
(assert (= |sum!16| |p!18|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!17|)))) ; exp_positive
(assert (= |p!20| 1.0)) ; exp_opposite
(assert (or |empty!6| (and (<= 0 |sk!65|) (< |sk!65| n) (|$mask| |at!75| |sk!65|) (= |max!17| |sum!28|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!75| |sk!53|)) (and (not |empty!6|) (<= |sum!29| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| |at!59| |sk!65|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!75| |sk!55|)) (and (not |empty!6|) (<= |sum!30| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!75| |sk!65|)) (and (not |empty!4|) (<= |sum!31| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!75| |sk!60|)) (and (not |empty!6|) (<= |sum!32| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| |at!75| |sk!65|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!75| |sk!62|)) (and (not |empty!6|) (<= |sum!33| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!59| |sk!65|)) (and (not |empty!5|) (<= |sum!34| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!75| |sk!65|)) (and (not |empty!6|) (<= |sum!28| |max!17|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) |p!21|)) ; exp_sum
(assert (= |sum!19| |p!22|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!19|))) ; exp_positive
(assert (or (= |sum!20| |p!24|) (and (<= 0 |sk!67|) (< |sk!67| n) (not (= (ite (|$mask| 0 |sk!67|) (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) 0.0) |p!25|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!11|))) ; exp_positive
(assert (= |sum!21| |p!26|)) ; sum_linear
(assert (= |sum!22| |p!28|)) ; sum_linear
(assert (= |sum!23| |p!30|)) ; sum_linear
(assert (= |sum!24| |p!32|)) ; sum_linear
(assert (= |sum!25| |p!34|)) ; sum_linear
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!44| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |max!17|))) ; exp_positive
(assert (= |sum!28| |p!36|)) ; sum_linear
(assert (= |sum!29| |p!38|)) ; sum_linear
(assert (= |sum!30| |p!40|)) ; sum_linear
(assert (= |sum!31| |p!42|)) ; sum_linear
(assert (= |sum!32| |p!44|)) ; sum_linear
(assert (= |sum!33| |p!46|)) ; sum_linear
(assert (= |sum!34| |p!48|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!36|)))) ; exp_positive
(assert (= |p!50| 1.0)) ; exp_opposite
(assert (or |empty!7| (and (<= 0 |sk!80|) (< |sk!80| n) (|$mask| 0 |sk!80|) (= |max!36| |sum!52|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 |sk!53|)) (and (not |empty!7|) (<= |sum!53| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| |at!59| |sk!80|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 |sk!55|)) (and (not |empty!7|) (<= |sum!54| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!75| |sk!80|)) (and (not |empty!4|) (<= |sum!55| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 |sk!60|)) (and (not |empty!7|) (<= |sum!56| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| |at!75| |sk!80|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 |sk!62|)) (and (not |empty!7|) (<= |sum!57| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!59| |sk!80|)) (and (not |empty!5|) (<= |sum!58| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 |sk!65|)) (and (not |empty!7|) (<= |sum!59| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!75| |sk!80|)) (and (not |empty!6|) (<= |sum!60| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 |sk!80|)) (and (not |empty!7|) (<= |sum!52| |max!36|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) |or!61|)) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) |p!51|)) ; exp_sum
(assert (= |sum!38| |p!52|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!38|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!82|) (< |sk!82| n) (not (= (|$mask| |at!59| |sk!82|) (|$mask| |at!75| |sk!82|)))))) ; sum_congruence
(assert (or (= |max!2| |max!11|) (and (<= 0 |sk!83|) (< |sk!83| n) (or (not (= (|$mask| |at!75| |sk!83|) (|$mask| |at!59| |sk!83|))) (and (|$mask| |at!75| |sk!83|) (not (= |sum!63| |sum!64|))))))) ; sum_congruence
(assert (or (= |max!2| |max!17|) (and (<= 0 |sk!84|) (< |sk!84| n) (|$mask| |at!75| |sk!84|) (not (= |sum!65| |sum!66|))))) ; sum_congruence
(assert (or (= |max!2| |max!36|) (and (<= 0 |sk!85|) (< |sk!85| n) (or (not (= (|$mask| |at!75| |sk!85|) (|$mask| 0 |sk!85|))) (and (|$mask| |at!75| |sk!85|) (not (= |sum!67| |sum!68|))))))) ; sum_congruence
(assert (or (= |sum!3| |sum!12|) (and (<= 0 |sk!86|) (< |sk!86| n) (not (= (ite (|$mask| |at!75| |sk!86|) (f_exp |sum!69|) 0.0) (ite (|$mask| |at!59| |sk!86|) (f_exp |sum!70|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!18|) (and (<= 0 |sk!87|) (< |sk!87| n) (not (= (ite (|$mask| |at!75| |sk!87|) (f_exp |sum!71|) 0.0) (ite (|$mask| |at!75| |sk!87|) (f_exp |sum!72|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!37|) (and (<= 0 |sk!88|) (< |sk!88| n) (not (= (ite (|$mask| |at!75| |sk!88|) (f_exp |sum!73|) 0.0) (ite (|$mask| 0 |sk!88|) (f_exp |sum!74|) 0.0)))))) ; sum_congruence
(assert (or (= |max!11| |max!17|) (and (<= 0 |sk!89|) (< |sk!89| n) (or (not (= (|$mask| |at!59| |sk!89|) (|$mask| |at!75| |sk!89|))) (and (|$mask| |at!59| |sk!89|) (not (= |sum!75| |sum!76|))))))) ; sum_congruence
(assert (or (= |max!11| |max!36|) (and (<= 0 |sk!90|) (< |sk!90| n) (or (not (= (|$mask| |at!59| |sk!90|) (|$mask| 0 |sk!90|))) (and (|$mask| |at!59| |sk!90|) (not (= |sum!77| |sum!78|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!18|) (and (<= 0 |sk!91|) (< |sk!91| n) (not (= (ite (|$mask| |at!59| |sk!91|) (f_exp |sum!79|) 0.0) (ite (|$mask| |at!75| |sk!91|) (f_exp |sum!80|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!12| |sum!37|) (and (<= 0 |sk!92|) (< |sk!92| n) (not (= (ite (|$mask| |at!59| |sk!92|) (f_exp |sum!81|) 0.0) (ite (|$mask| 0 |sk!92|) (f_exp |sum!82|) 0.0)))))) ; sum_congruence
(assert (or (= |max!17| |max!36|) (and (<= 0 |sk!93|) (< |sk!93| n) (or (not (= (|$mask| |at!75| |sk!93|) (|$mask| 0 |sk!93|))) (and (|$mask| |at!75| |sk!93|) (not (= |sum!83| |sum!84|))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!37|) (and (<= 0 |sk!94|) (< |sk!94| n) (not (= (ite (|$mask| |at!75| |sk!94|) (f_exp |sum!85|) 0.0) (ite (|$mask| 0 |sk!94|) (f_exp |sum!86|) 0.0)))))) ; sum_congruence
(assert (= |sum!63| |p!54|)) ; sum_linear
(assert (= |sum!64| |p!56|)) ; sum_linear
(assert (= |sum!65| |p!58|)) ; sum_linear
(assert (= |sum!66| |p!60|)) ; sum_linear
(assert (= |sum!67| |p!62|)) ; sum_linear
(assert (= |sum!68| |p!64|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!69|))) ; exp_positive
(assert (= |sum!69| |p!66|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!70|))) ; exp_positive
(assert (= |sum!70| |p!68|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!71|))) ; exp_positive
(assert (= |sum!71| |p!70|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!72|))) ; exp_positive
(assert (= |sum!72| |p!72|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!73|))) ; exp_positive
(assert (= |sum!73| |p!74|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!74|))) ; exp_positive
(assert (= |sum!74| |p!76|)) ; sum_linear
(assert (= |sum!75| |p!78|)) ; sum_linear
(assert (= |sum!76| |p!80|)) ; sum_linear
(assert (= |sum!77| |p!82|)) ; sum_linear
(assert (= |sum!78| |p!84|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!79|))) ; exp_positive
(assert (= |sum!79| |p!86|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!80|))) ; exp_positive
(assert (= |sum!80| |p!88|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!81|))) ; exp_positive
(assert (= |sum!81| |p!90|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!82|))) ; exp_positive
(assert (= |sum!82| |p!92|)) ; sum_linear
(assert (= |sum!83| |p!94|)) ; sum_linear
(assert (= |sum!84| |p!96|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!85|))) ; exp_positive
(assert (= |sum!85| |p!98|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!86|))) ; exp_positive
(assert (= |sum!86| |p!100|)) ; sum_linear
(assert (or (= |sum!87| |sum!88|) (and (<= 0 |sk!119|) (< |sk!119| k) (not (= |p!102| |p!103|))))) ; sum_congruence
(assert (or (= |sum!89| |sum!90|) (and (<= 0 |sk!120|) (< |sk!120| k) (not (= |p!104| |p!105|))))) ; sum_congruence
(assert (or (= |sum!91| |sum!92|) (and (<= 0 |sk!121|) (< |sk!121| k) (not (= |p!106| |p!107|))))) ; sum_congruence
(assert (or (= |sum!93| |sum!94|) (and (<= 0 |sk!122|) (< |sk!122| k) (not (= |p!108| |p!109|))))) ; sum_congruence
(assert (or (= |sum!95| |sum!96|) (and (<= 0 |sk!123|) (< |sk!123| k) (not (= |p!110| |p!111|))))) ; sum_congruence
(assert (or (= |sum!97| |sum!98|) (and (<= 0 |sk!124|) (< |sk!124| k) (not (= |p!112| |p!113|))))) ; sum_congruence
(assert (or (= |sum!99| |sum!100|) (and (<= 0 |sk!125|) (< |sk!125| k) (not (= |p!114| |p!115|))))) ; sum_congruence
(assert (or (= |sum!101| |sum!102|) (and (<= 0 |sk!126|) (< |sk!126| k) (not (= |p!116| |p!117|))))) ; sum_congruence
(assert (or (= |sum!103| |sum!104|) (and (<= 0 |sk!127|) (< |sk!127| k) (not (= |p!118| |p!119|))))) ; sum_congruence
(assert (or (= |sum!105| |sum!106|) (and (<= 0 |sk!128|) (< |sk!128| k) (not (= |p!120| |p!121|))))) ; sum_congruence
(assert (or (= |sum!107| |sum!108|) (and (<= 0 |sk!129|) (< |sk!129| k) (not (= |p!122| |p!123|))))) ; sum_congruence
(assert (or (= |sum!109| |sum!110|) (and (<= 0 |sk!130|) (< |sk!130| k) (not (= |p!124| |p!125|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!126| |sum!1|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!127| |sum!1|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!128| |sum!1|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!129| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!126| |p!130|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!131| |p!126|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!132| |p!126|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!133| |p!126|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!127| |p!134|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!131| |p!127|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!135| |p!127|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!136| |p!127|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!128| |p!137|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!132| |p!128|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!135| |p!128|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!138| |p!128|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!129| |p!139|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!133| |p!129|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!136| |p!129|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!138| |p!129|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!130| |p!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!140| |p!130|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!141| |p!130|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!142| |p!130|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!130| |p!143|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!130| |p!144|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!130| |p!145|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!131| |p!140|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!146| |p!131|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!147| |p!131|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!132| |p!141|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!146| |p!132|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!148| |p!132|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!133| |p!142|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!147| |p!133|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!148| |p!133|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!140| |p!134|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!134| |p!0|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!149| |p!134|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!150| |p!134|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!134| |p!151|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!134| |p!152|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!134| |p!153|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!135| |p!149|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!146| |p!135|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!154| |p!135|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!136| |p!150|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!147| |p!136|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!154| |p!136|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!141| |p!137|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!149| |p!137|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!137| |p!0|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!155| |p!137|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!137| |p!156|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!137| |p!157|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!137| |p!158|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!138| |p!155|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!148| |p!138|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!154| |p!138|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!142| |p!139|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!150| |p!139|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!155| |p!139|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!139| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!139| |p!159|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!139| |p!160|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!139| |p!161|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!75| |sk!54|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!10| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!10|)) (< 0.0 |p!4|)) (or (not (< 0.0 e)) (not (= |sum!10| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< e 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< 0.0 e)) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!10|)) (not (= e 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!12|)) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!12|)) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!12|)) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< |sum!12| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 |sum!12|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= |sum!12| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| |at!59| |sk!57|) |p!15| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!14| 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!14|)) (< 0.0 |p!8|)) (or (not (< 0.0 e)) (not (= |sum!14| 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< e 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< 0.0 e)) (< 0.0 |p!8|)) (or (not (< 0.0 |sum!14|)) (not (= e 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!55| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!5| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!15| 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!15|)) (< 0.0 |p!10|)) (or (not (< 0.0 e)) (not (= |sum!15| 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< e 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 e)) (< 0.0 |p!10|)) (or (not (< 0.0 |sum!15|)) (not (= e 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!9| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!18|)) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 |sum!18|)) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!12|)) (or (not (< 0.0 |sum!18|)) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< |sum!18| 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 |sum!18|)) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= |sum!18| 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (= |p!13| (ite (|$mask| |at!75| |sk!61|) |p!21| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!13|)) (or (not (< 0.0 (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!1| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!7| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |max!11|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |max!11|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!11|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!11|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |max!11|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |max!11|))) (= |p!3| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |sum!13|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |sum!13|))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!13|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp |sum!13|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |sum!13|))) (= |p!2| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |sum!13|))) (= |p!3| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp |max!11|) (f_exp |sum!13|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!26| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!26|)) (< 0.0 |p!16|)) (or (not (< 0.0 e)) (not (= |sum!26| 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< e 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< 0.0 e)) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!26|)) (not (= e 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!63|))) (= |p!5| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!63|))) (= |p!9| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!63|))) (= |p!11| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!27| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!27|)) (< 0.0 |p!18|)) (or (not (< 0.0 e)) (not (= |sum!27| 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< e 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< 0.0 e)) (< 0.0 |p!18|)) (or (not (< 0.0 |sum!27|)) (not (= e 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!5| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!9| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!11| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!17| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |max!17|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |max!17|))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!17|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp |max!17|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |max!17|))) (= |p!2| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |max!17|))) (= |p!3| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |max!17|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |max!17|))) (= |p!15| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |sum!19|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |sum!19|))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!19|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp |sum!19|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |sum!19|))) (= |p!2| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |sum!19|))) (= |p!3| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |sum!19|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |sum!19|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp |max!17|) (f_exp |sum!19|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!35| 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!35|)) (< 0.0 |p!22|)) (or (not (< 0.0 e)) (not (= |sum!35| 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< e 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< 0.0 e)) (< 0.0 |p!22|)) (or (not (< 0.0 |sum!35|)) (not (= e 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!5| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!9| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!19| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!37|)) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 |sum!37|)) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!24|)) (or (not (< 0.0 |sum!37|)) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< |sum!37| 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 |sum!37|)) (< 0.0 |p!24|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= |sum!37| 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (= |p!25| (ite (|$mask| 0 |sk!67|) |p!51| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (< 0.0 |p!25|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!25|)) (or (not (< 0.0 (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!1| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!7| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!75| |sk!61|) (f_exp |sum!19|) 0.0) (ite (|$mask| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!13| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!39| 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!39|)) (< 0.0 |p!26|)) (or (not (< 0.0 e)) (not (= |sum!39| 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< e 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< 0.0 e)) (< 0.0 |p!26|)) (or (not (< 0.0 |sum!39|)) (not (= e 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!5| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!9| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!23| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!40| 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!40|)) (< 0.0 |p!28|)) (or (not (< 0.0 e)) (not (= |sum!40| 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< e 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< 0.0 e)) (< 0.0 |p!28|)) (or (not (< 0.0 |sum!40|)) (not (= e 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!5| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!9| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!27| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!41| 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!41|)) (< 0.0 |p!30|)) (or (not (< 0.0 e)) (not (= |sum!41| 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< e 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< 0.0 e)) (< 0.0 |p!30|)) (or (not (< 0.0 |sum!41|)) (not (= e 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!5| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!9| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!29| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!42| 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!42|)) (< 0.0 |p!32|)) (or (not (< 0.0 e)) (not (= |sum!42| 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< e 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< 0.0 e)) (< 0.0 |p!32|)) (or (not (< 0.0 |sum!42|)) (not (= e 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!5| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!9| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!31| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!43| 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!43|)) (< 0.0 |p!34|)) (or (not (< 0.0 e)) (not (= |sum!43| 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< e 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< 0.0 e)) (< 0.0 |p!34|)) (or (not (< 0.0 |sum!43|)) (not (= e 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!5| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!9| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!33| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!45| 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!45|)) (< 0.0 |p!36|)) (or (not (< 0.0 e)) (not (= |sum!45| 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< e 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< 0.0 e)) (< 0.0 |p!36|)) (or (not (< 0.0 |sum!45|)) (not (= e 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!5| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!9| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!35| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!46| 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!46|)) (< 0.0 |p!38|)) (or (not (< 0.0 e)) (not (= |sum!46| 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< e 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< 0.0 e)) (< 0.0 |p!38|)) (or (not (< 0.0 |sum!46|)) (not (= e 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!5| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!9| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!37| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!47| 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!47|)) (< 0.0 |p!40|)) (or (not (< 0.0 e)) (not (= |sum!47| 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< e 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< 0.0 e)) (< 0.0 |p!40|)) (or (not (< 0.0 |sum!47|)) (not (= e 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!5| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!9| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!11| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!17| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!19| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!23| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!27| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!29| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!31| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!33| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!35| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!37| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!39| |p!41|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!48| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!48|)) (< 0.0 |p!42|)) (or (not (< 0.0 e)) (not (= |sum!48| 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< e 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< 0.0 e)) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!48|)) (not (= e 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!5| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!9| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!11| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!17| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!19| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!23| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!27| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!29| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!31| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!33| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!35| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!37| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!39| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!41| |p!43|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!49| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!49|)) (< 0.0 |p!44|)) (or (not (< 0.0 e)) (not (= |sum!49| 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< e 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< 0.0 e)) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!49|)) (not (= e 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!5| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!9| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!11| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!17| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!19| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!23| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!27| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!29| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!31| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!33| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!35| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!37| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!39| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!41| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!43| |p!45|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!50| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!50|)) (< 0.0 |p!46|)) (or (not (< 0.0 e)) (not (= |sum!50| 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< e 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< 0.0 e)) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!50|)) (not (= e 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!5| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!9| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!11| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!17| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!19| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!23| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!27| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!29| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!31| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!33| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!35| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!37| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!39| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!41| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!43| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!45| |p!47|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!51| 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!51|)) (< 0.0 |p!48|)) (or (not (< 0.0 e)) (not (= |sum!51| 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< e 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< 0.0 e)) (< 0.0 |p!48|)) (or (not (< 0.0 |sum!51|)) (not (= e 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!5| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!9| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!11| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!17| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!19| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!23| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!27| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!29| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!31| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!33| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!35| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!37| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!39| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!41| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!43| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!45| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!47| |p!49|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |max!36|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |max!36|))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!36|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp |max!36|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |max!36|))) (= |p!2| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |max!36|))) (= |p!3| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |max!36|))) (= |p!14| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |max!36|))) (= |p!15| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |max!36|))) (= |p!20| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |max!36|))) (= |p!21| |p!50|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |sum!38|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |sum!38|))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!38|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp |sum!38|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |sum!38|))) (= |p!2| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |sum!38|))) (= |p!3| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |sum!38|))) (= |p!14| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |sum!38|))) (= |p!15| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |sum!38|))) (= |p!20| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |sum!38|))) (= |p!21| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp |max!36|) (f_exp |sum!38|))) (= |p!50| |p!51|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!62| 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!62|)) (< 0.0 |p!52|)) (or (not (< 0.0 e)) (not (= |sum!62| 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 |sum!62|)) (not (< e 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 |sum!62|)) (not (< 0.0 e)) (< 0.0 |p!52|)) (or (not (< 0.0 |sum!62|)) (not (= e 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!5| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!9| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!11| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!17| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!19| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!23| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!27| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!29| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!31| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!33| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!35| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!37| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!39| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!41| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!43| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!45| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!47| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!49| |p!53|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!87| 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!87|)) (< 0.0 |p!54|)) (or (not (< 0.0 e)) (not (= |sum!87| 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 |sum!87|)) (not (< e 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 |sum!87|)) (not (< 0.0 e)) (< 0.0 |p!54|)) (or (not (< 0.0 |sum!87|)) (not (= e 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!5| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!9| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!11| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!17| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!19| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!23| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!27| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!29| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!31| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!33| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!35| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!37| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!39| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!41| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!43| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!45| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!47| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!49| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!53| |p!55|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!88| 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!88|)) (< 0.0 |p!56|)) (or (not (< 0.0 e)) (not (= |sum!88| 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< e 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< 0.0 e)) (< 0.0 |p!56|)) (or (not (< 0.0 |sum!88|)) (not (= e 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!5| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!9| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!11| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!17| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!19| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!23| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!27| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!29| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!31| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!33| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!35| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!37| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!39| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!41| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!43| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!45| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!47| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!49| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!53| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!55| |p!57|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!89| 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!89|)) (< 0.0 |p!58|)) (or (not (< 0.0 e)) (not (= |sum!89| 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< e 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< 0.0 e)) (< 0.0 |p!58|)) (or (not (< 0.0 |sum!89|)) (not (= e 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!5| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!9| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!11| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!17| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!19| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!23| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!27| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!29| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!31| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!33| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!35| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!37| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!39| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!41| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!43| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!45| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!47| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!49| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!53| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!55| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!57| |p!59|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!90| 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!90|)) (< 0.0 |p!60|)) (or (not (< 0.0 e)) (not (= |sum!90| 0.0)) (= |p!60| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< e 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< 0.0 e)) (< 0.0 |p!60|)) (or (not (< 0.0 |sum!90|)) (not (= e 0.0)) (= |p!60| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!5| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!9| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!11| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!17| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!19| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!23| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!27| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!29| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!31| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!33| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!35| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!37| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!39| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!41| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!43| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!45| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!47| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!49| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!53| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!55| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!57| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!59| |p!61|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!91| 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!91|)) (< 0.0 |p!62|)) (or (not (< 0.0 e)) (not (= |sum!91| 0.0)) (= |p!62| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< e 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< 0.0 e)) (< 0.0 |p!62|)) (or (not (< 0.0 |sum!91|)) (not (= e 0.0)) (= |p!62| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!5| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!9| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!11| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!17| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!19| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!23| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!27| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!29| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!31| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!33| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!35| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!37| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!39| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!41| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!43| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!45| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!47| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!49| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!53| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!55| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!57| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!59| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!61| |p!63|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!92| 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!92|)) (< 0.0 |p!64|)) (or (not (< 0.0 e)) (not (= |sum!92| 0.0)) (= |p!64| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< e 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< 0.0 e)) (< 0.0 |p!64|)) (or (not (< 0.0 |sum!92|)) (not (= e 0.0)) (= |p!64| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!5| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!9| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!11| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!17| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!19| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!23| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!27| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!29| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!31| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!33| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!35| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!37| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!39| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!41| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!43| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!45| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!47| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!49| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!53| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!55| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!57| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!59| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!61| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!63| |p!65|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!93| 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!93|)) (< 0.0 |p!66|)) (or (not (< 0.0 e)) (not (= |sum!93| 0.0)) (= |p!66| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< e 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< 0.0 e)) (< 0.0 |p!66|)) (or (not (< 0.0 |sum!93|)) (not (= e 0.0)) (= |p!66| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!5| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!9| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!11| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!17| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!19| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!23| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!27| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!29| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!31| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!33| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!35| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!37| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!39| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!41| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!43| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!45| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!47| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!49| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!53| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!55| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!57| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!59| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!61| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!63| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!65| |p!67|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!94| 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!94|)) (< 0.0 |p!68|)) (or (not (< 0.0 e)) (not (= |sum!94| 0.0)) (= |p!68| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< e 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< 0.0 e)) (< 0.0 |p!68|)) (or (not (< 0.0 |sum!94|)) (not (= e 0.0)) (= |p!68| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!5| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!9| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!11| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!17| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!19| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!23| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!27| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!29| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!31| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!33| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!35| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!37| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!39| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!41| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!43| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!45| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!47| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!49| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!53| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!55| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!57| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!59| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!61| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!63| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!65| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!86| |sk!101|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!101|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!67| |p!69|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!95| 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!95|)) (< 0.0 |p!70|)) (or (not (< 0.0 e)) (not (= |sum!95| 0.0)) (= |p!70| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< e 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< 0.0 e)) (< 0.0 |p!70|)) (or (not (< 0.0 |sum!95|)) (not (= e 0.0)) (= |p!70| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!5| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!9| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!11| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!17| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!19| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!23| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!27| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!29| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!31| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!33| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!35| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!37| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!39| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!41| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!43| |p!71|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!96| 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!96|)) (< 0.0 |p!72|)) (or (not (< 0.0 e)) (not (= |sum!96| 0.0)) (= |p!72| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< e 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< 0.0 e)) (< 0.0 |p!72|)) (or (not (< 0.0 |sum!96|)) (not (= e 0.0)) (= |p!72| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!97| 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!97|)) (< 0.0 |p!74|)) (or (not (< 0.0 e)) (not (= |sum!97| 0.0)) (= |p!74| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< e 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< 0.0 e)) (< 0.0 |p!74|)) (or (not (< 0.0 |sum!97|)) (not (= e 0.0)) (= |p!74| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!98| 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!98|)) (< 0.0 |p!76|)) (or (not (< 0.0 e)) (not (= |sum!98| 0.0)) (= |p!76| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< e 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< 0.0 e)) (< 0.0 |p!76|)) (or (not (< 0.0 |sum!98|)) (not (= e 0.0)) (= |p!76| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!99| 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!99|)) (< 0.0 |p!78|)) (or (not (< 0.0 e)) (not (= |sum!99| 0.0)) (= |p!78| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< e 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< 0.0 e)) (< 0.0 |p!78|)) (or (not (< 0.0 |sum!99|)) (not (= e 0.0)) (= |p!78| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!100| 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!100|)) (< 0.0 |p!80|)) (or (not (< 0.0 e)) (not (= |sum!100| 0.0)) (= |p!80| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< e 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< 0.0 e)) (< 0.0 |p!80|)) (or (not (< 0.0 |sum!100|)) (not (= e 0.0)) (= |p!80| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!101| 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!101|)) (< 0.0 |p!82|)) (or (not (< 0.0 e)) (not (= |sum!101| 0.0)) (= |p!82| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< e 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< 0.0 e)) (< 0.0 |p!82|)) (or (not (< 0.0 |sum!101|)) (not (= e 0.0)) (= |p!82| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!102| 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!102|)) (< 0.0 |p!84|)) (or (not (< 0.0 e)) (not (= |sum!102| 0.0)) (= |p!84| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< e 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< 0.0 e)) (< 0.0 |p!84|)) (or (not (< 0.0 |sum!102|)) (not (= e 0.0)) (= |p!84| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!103| 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!103|)) (< 0.0 |p!86|)) (or (not (< 0.0 e)) (not (= |sum!103| 0.0)) (= |p!86| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< e 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< 0.0 e)) (< 0.0 |p!86|)) (or (not (< 0.0 |sum!103|)) (not (= e 0.0)) (= |p!86| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!104| 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!104|)) (< 0.0 |p!88|)) (or (not (< 0.0 e)) (not (= |sum!104| 0.0)) (= |p!88| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< e 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< 0.0 e)) (< 0.0 |p!88|)) (or (not (< 0.0 |sum!104|)) (not (= e 0.0)) (= |p!88| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!105| 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!105|)) (< 0.0 |p!90|)) (or (not (< 0.0 e)) (not (= |sum!105| 0.0)) (= |p!90| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< e 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< 0.0 e)) (< 0.0 |p!90|)) (or (not (< 0.0 |sum!105|)) (not (= e 0.0)) (= |p!90| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!106| 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!106|)) (< 0.0 |p!92|)) (or (not (< 0.0 e)) (not (= |sum!106| 0.0)) (= |p!92| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< e 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< 0.0 e)) (< 0.0 |p!92|)) (or (not (< 0.0 |sum!106|)) (not (= e 0.0)) (= |p!92| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!107| 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!107|)) (< 0.0 |p!94|)) (or (not (< 0.0 e)) (not (= |sum!107| 0.0)) (= |p!94| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< e 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< 0.0 e)) (< 0.0 |p!94|)) (or (not (< 0.0 |sum!107|)) (not (= e 0.0)) (= |p!94| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!108| 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!108|)) (< 0.0 |p!96|)) (or (not (< 0.0 e)) (not (= |sum!108| 0.0)) (= |p!96| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< e 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< 0.0 e)) (< 0.0 |p!96|)) (or (not (< 0.0 |sum!108|)) (not (= e 0.0)) (= |p!96| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!109| 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!109|)) (< 0.0 |p!98|)) (or (not (< 0.0 e)) (not (= |sum!109| 0.0)) (= |p!98| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< e 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< 0.0 e)) (< 0.0 |p!98|)) (or (not (< 0.0 |sum!109|)) (not (= e 0.0)) (= |p!98| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!110| 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!110|)) (< 0.0 |p!100|)) (or (not (< 0.0 e)) (not (= |sum!110| 0.0)) (= |p!100| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< e 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< 0.0 e)) (< 0.0 |p!100|)) (or (not (< 0.0 |sum!110|)) (not (= e 0.0)) (= |p!100| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (= |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (= (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (= |p!102| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (not (< (|$q| 0 0 |at!59| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (not (= (|$q| 0 0 |at!59| |sk!119|) 0.0)) (= |p!103| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (not (< (|$k| 0 0 |sk!83| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (not (= (|$k| 0 0 |sk!83| |sk!119|) 0.0)) (= |p!103| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (= |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (= (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (= |p!104| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (not (< (|$q| 0 0 |at!75| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (not (= (|$q| 0 0 |at!75| |sk!120|) 0.0)) (= |p!105| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (not (< (|$k| 0 0 |sk!84| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (not (= (|$k| 0 0 |sk!84| |sk!120|) 0.0)) (= |p!105| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (= |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!106| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (= |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!107| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (= |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (= (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (= |p!108| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (not (< (|$q| 0 0 |at!59| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (not (= (|$q| 0 0 |at!59| |sk!122|) 0.0)) (= |p!109| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (not (< (|$k| 0 0 |sk!86| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (not (= (|$k| 0 0 |sk!86| |sk!122|) 0.0)) (= |p!109| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (= |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (= (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (= |p!110| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (not (< (|$q| 0 0 |at!75| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (not (= (|$q| 0 0 |at!75| |sk!123|) 0.0)) (= |p!111| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (not (< (|$k| 0 0 |sk!87| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (not (= (|$k| 0 0 |sk!87| |sk!123|) 0.0)) (= |p!111| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (= |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!112| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (= |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!113| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< (|$q| 0 0 |at!59| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (= (|$q| 0 0 |at!59| |sk!125|) 0.0)) (= |p!114| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (not (< (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (not (= (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (= |p!114| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< (|$q| 0 0 |at!75| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (= (|$q| 0 0 |at!75| |sk!125|) 0.0)) (= |p!115| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (not (< (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (not (= (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (= |p!115| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (not (< (|$q| 0 0 |at!59| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (not (= (|$q| 0 0 |at!59| |sk!126|) 0.0)) (= |p!116| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (not (< (|$k| 0 0 |sk!90| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (not (= (|$k| 0 0 |sk!90| |sk!126|) 0.0)) (= |p!116| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (= (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (= |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (= (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (= |p!117| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< (|$q| 0 0 |at!59| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (= (|$q| 0 0 |at!59| |sk!127|) 0.0)) (= |p!118| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (not (< (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (not (= (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (= |p!118| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< (|$q| 0 0 |at!75| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (= (|$q| 0 0 |at!75| |sk!127|) 0.0)) (= |p!119| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (not (< (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (not (= (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (= |p!119| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) |or!0|) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-queries-into-masked-attention with w=1, obligation: equal
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

; rule move-scale-of-queries-into-masked-attention with w=1, obligation: defined
; lemma instances: {cofactor=66, exp_opposite=4, exp_positive=27, exp_sum=4, extremum_bound=36, extremum_witness=6, product_choice=4, product_congruence=400, product_sign=77, sum_congruence=25, sum_linear=47}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!53| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!57| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |at!73| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!55| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |max!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |max!17| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!13| () Real)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |p!14| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!62| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!18| () Real)
(declare-fun |p!20| () Real)
(declare-fun |empty!6| () Bool)
(declare-fun |sk!65| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!24| () Real)
(declare-fun |sk!67| () Int)
(declare-fun |max!36| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |p!25| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!28| () Real)
(declare-fun |p!30| () Real)
(declare-fun |p!32| () Real)
(declare-fun |p!34| () Real)
(declare-fun |p!36| () Real)
(declare-fun |p!38| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!42| () Real)
(declare-fun |p!44| () Real)
(declare-fun |p!46| () Real)
(declare-fun |p!48| () Real)
(declare-fun |p!50| () Real)
(declare-fun |empty!7| () Bool)
(declare-fun |sk!80| () Int)
(declare-fun |sum!51| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |p!51| () Real)
(declare-fun |p!52| () Real)
(declare-fun |sk!82| () Int)
(declare-fun |sk!83| () Int)
(declare-fun |sum!61| () Real)
(declare-fun |sum!62| () Real)
(declare-fun |sk!84| () Int)
(declare-fun |sum!63| () Real)
(declare-fun |sum!64| () Real)
(declare-fun |sk!85| () Int)
(declare-fun |sum!65| () Real)
(declare-fun |sum!66| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!86| () Int)
(declare-fun |sum!67| () Real)
(declare-fun |sum!68| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!87| () Int)
(declare-fun |sum!69| () Real)
(declare-fun |sum!70| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sk!88| () Int)
(declare-fun |sum!71| () Real)
(declare-fun |sum!72| () Real)
(declare-fun |sk!89| () Int)
(declare-fun |sum!73| () Real)
(declare-fun |sum!74| () Real)
(declare-fun |sk!90| () Int)
(declare-fun |sum!75| () Real)
(declare-fun |sum!76| () Real)
(declare-fun |sk!91| () Int)
(declare-fun |sum!77| () Real)
(declare-fun |sum!78| () Real)
(declare-fun |sk!92| () Int)
(declare-fun |sum!79| () Real)
(declare-fun |sum!80| () Real)
(declare-fun |sk!93| () Int)
(declare-fun |sum!81| () Real)
(declare-fun |sum!82| () Real)
(declare-fun |sk!94| () Int)
(declare-fun |sum!83| () Real)
(declare-fun |sum!84| () Real)
(declare-fun |p!54| () Real)
(declare-fun |p!56| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!76| () Real)
(declare-fun |p!78| () Real)
(declare-fun |p!80| () Real)
(declare-fun |p!82| () Real)
(declare-fun |p!84| () Real)
(declare-fun |p!86| () Real)
(declare-fun |p!88| () Real)
(declare-fun |p!90| () Real)
(declare-fun |p!92| () Real)
(declare-fun |p!94| () Real)
(declare-fun |p!96| () Real)
(declare-fun |p!98| () Real)
(declare-fun |p!100| () Real)
(declare-fun |sum!85| () Real)
(declare-fun |sum!86| () Real)
(declare-fun |sk!119| () Int)
(declare-fun |p!102| () Real)
(declare-fun |p!103| () Real)
(declare-fun |sum!87| () Real)
(declare-fun |sum!88| () Real)
(declare-fun |sk!120| () Int)
(declare-fun |p!104| () Real)
(declare-fun |p!105| () Real)
(declare-fun |sum!89| () Real)
(declare-fun |sum!90| () Real)
(declare-fun |sk!121| () Int)
(declare-fun |p!106| () Real)
(declare-fun |p!107| () Real)
(declare-fun |sum!91| () Real)
(declare-fun |sum!92| () Real)
(declare-fun |sk!122| () Int)
(declare-fun |p!108| () Real)
(declare-fun |p!109| () Real)
(declare-fun |sum!93| () Real)
(declare-fun |sum!94| () Real)
(declare-fun |sk!123| () Int)
(declare-fun |p!110| () Real)
(declare-fun |p!111| () Real)
(declare-fun |sum!95| () Real)
(declare-fun |sum!96| () Real)
(declare-fun |sk!124| () Int)
(declare-fun |p!112| () Real)
(declare-fun |p!113| () Real)
(declare-fun |sum!97| () Real)
(declare-fun |sum!98| () Real)
(declare-fun |sk!125| () Int)
(declare-fun |p!114| () Real)
(declare-fun |p!115| () Real)
(declare-fun |sum!99| () Real)
(declare-fun |sum!100| () Real)
(declare-fun |sk!126| () Int)
(declare-fun |p!116| () Real)
(declare-fun |p!117| () Real)
(declare-fun |sum!101| () Real)
(declare-fun |sum!102| () Real)
(declare-fun |sk!127| () Int)
(declare-fun |p!118| () Real)
(declare-fun |p!119| () Real)
(declare-fun |sum!103| () Real)
(declare-fun |sum!104| () Real)
(declare-fun |sk!128| () Int)
(declare-fun |p!120| () Real)
(declare-fun |p!121| () Real)
(declare-fun |sum!105| () Real)
(declare-fun |sum!106| () Real)
(declare-fun |sk!129| () Int)
(declare-fun |p!122| () Real)
(declare-fun |p!123| () Real)
(declare-fun |sum!107| () Real)
(declare-fun |sum!108| () Real)
(declare-fun |sk!130| () Int)
(declare-fun |p!124| () Real)
(declare-fun |p!125| () Real)
(declare-fun |p!126| () Real)
(declare-fun |p!127| () Real)
(declare-fun |p!128| () Real)
(declare-fun |p!129| () Real)
(declare-fun |p!130| () Real)
(declare-fun |p!131| () Real)
(declare-fun |p!132| () Real)
(declare-fun |p!133| () Real)
(declare-fun |p!134| () Real)
(declare-fun |p!135| () Real)
(declare-fun |p!136| () Real)
(declare-fun |p!137| () Real)
(declare-fun |p!138| () Real)
(declare-fun |p!139| () Real)
(declare-fun |p!140| () Real)
(declare-fun |p!141| () Real)
(declare-fun |p!142| () Real)
(declare-fun |p!143| () Real)
(declare-fun |p!144| () Real)
(declare-fun |p!145| () Real)
(declare-fun |p!146| () Real)
(declare-fun |p!147| () Real)
(declare-fun |p!148| () Real)
(declare-fun |p!149| () Real)
(declare-fun |p!150| () Real)
(declare-fun |p!151| () Real)
(declare-fun |p!152| () Real)
(declare-fun |p!153| () Real)
(declare-fun |p!154| () Real)
(declare-fun |p!155| () Real)
(declare-fun |p!156| () Real)
(declare-fun |p!157| () Real)
(declare-fun |p!158| () Real)
(declare-fun |p!159| () Real)
(declare-fun |p!160| () Real)
(declare-fun |p!161| () Real)
(declare-fun e () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |$k| (Int Int Int Int) Real)
(declare-fun |sk!56| () Int)
(declare-fun |sk!58| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!9| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sk!63| () Int)
(declare-fun |p!17| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sk!64| () Int)
(declare-fun |p!19| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sk!66| () Int)
(declare-fun |p!23| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |sk!68| () Int)
(declare-fun |p!27| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!69| () Int)
(declare-fun |p!29| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sk!70| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!71| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sk!72| () Int)
(declare-fun |p!35| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |sk!73| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!74| () Int)
(declare-fun |p!39| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sk!75| () Int)
(declare-fun |p!41| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!76| () Int)
(declare-fun |p!43| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sk!77| () Int)
(declare-fun |p!45| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!78| () Int)
(declare-fun |p!47| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!79| () Int)
(declare-fun |p!49| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |sk!81| () Int)
(declare-fun |p!53| () Real)
(declare-fun |sk!95| () Int)
(declare-fun |p!55| () Real)
(declare-fun |sk!96| () Int)
(declare-fun |p!57| () Real)
(declare-fun |sk!97| () Int)
(declare-fun |p!59| () Real)
(declare-fun |sk!98| () Int)
(declare-fun |p!61| () Real)
(declare-fun |sk!99| () Int)
(declare-fun |p!63| () Real)
(declare-fun |sk!100| () Int)
(declare-fun |p!65| () Real)
(declare-fun |sk!101| () Int)
(declare-fun |p!67| () Real)
(declare-fun |sk!102| () Int)
(declare-fun |p!69| () Real)
(declare-fun |sk!103| () Int)
(declare-fun |p!71| () Real)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!76| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!53|) (< |sk!53| n) (= |or!0| (|$mask| |at!57| 0 0 |sk!53|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 0 |sk!53|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!54|) (< |sk!54| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (< 0 h) (< 0 m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!55|) (< |sk!55| n) (|$mask| |at!73| 0 0 |sk!55|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!73| 0 0 |sk!53|)) (and (not |empty!4|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 0 |sk!55|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!73| 0 0 |sk!55|)) (and (not |empty!4|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (< 0 m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (= |sum!4| |p!4|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!6|) (and (<= 0 |sk!57|) (< |sk!57| n) (not (= (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (= |sum!6| |p!8|)) ; sum_linear
(assert (= |sum!7| |p!10|)) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!60|) (< |sk!60| n) (= |or!8| (|$mask| |at!73| 0 0 |sk!60|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 0 |sk!53|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 0 |sk!60|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 0 |sk!55|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!73| 0 0 |sk!60|)) (and (not |empty!4|) (<= |sum!16| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 0 |sk!60|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!12|) (and (<= 0 |sk!61|) (< |sk!61| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) 0.0) |p!13|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (< 0 m) (< 0 n))) (not (= |sum!20| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!11|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!62|) (< |sk!62| n) (|$mask| |at!57| 0 0 |sk!62|) (= |max!11| |sum!21|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!57| 0 0 |sk!53|)) (and (not |empty!5|) (<= |sum!22| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 0 |sk!62|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!57| 0 0 |sk!55|)) (and (not |empty!5|) (<= |sum!23| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!73| 0 0 |sk!62|)) (and (not |empty!4|) (<= |sum!24| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!57| 0 0 |sk!60|)) (and (not |empty!5|) (<= |sum!25| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 0 |sk!62|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!57| 0 0 |sk!62|)) (and (not |empty!5|) (<= |sum!21| |max!11|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) |p!15|)) ; exp_sum
(assert (= |sum!13| |p!16|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!13|))) ; exp_positive
(assert (= |sum!16| |p!18|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!17|)))) ; exp_positive
(assert (= |p!20| 1.0)) ; exp_opposite
(assert (or |empty!6| (and (<= 0 |sk!65|) (< |sk!65| n) (|$mask| |at!73| 0 0 |sk!65|) (= |max!17| |sum!28|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!73| 0 0 |sk!53|)) (and (not |empty!6|) (<= |sum!29| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 0 |sk!65|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!73| 0 0 |sk!55|)) (and (not |empty!6|) (<= |sum!30| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!73| 0 0 |sk!65|)) (and (not |empty!4|) (<= |sum!31| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!73| 0 0 |sk!60|)) (and (not |empty!6|) (<= |sum!32| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 0 |sk!65|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!73| 0 0 |sk!62|)) (and (not |empty!6|) (<= |sum!33| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!57| 0 0 |sk!65|)) (and (not |empty!5|) (<= |sum!34| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!73| 0 0 |sk!65|)) (and (not |empty!6|) (<= |sum!28| |max!17|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) |p!21|)) ; exp_sum
(assert (= |sum!19| |p!22|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!19|))) ; exp_positive
(assert (or (= |sum!20| |p!24|) (and (<= 0 |sk!67|) (< |sk!67| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) 0.0) |p!25|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!11|))) ; exp_positive
(assert (= |sum!21| |p!26|)) ; sum_linear
(assert (= |sum!22| |p!28|)) ; sum_linear
(assert (= |sum!23| |p!30|)) ; sum_linear
(assert (= |sum!24| |p!32|)) ; sum_linear
(assert (= |sum!25| |p!34|)) ; sum_linear
(assert (< 0.0 (f_exp |max!17|))) ; exp_positive
(assert (= |sum!28| |p!36|)) ; sum_linear
(assert (= |sum!29| |p!38|)) ; sum_linear
(assert (= |sum!30| |p!40|)) ; sum_linear
(assert (= |sum!31| |p!42|)) ; sum_linear
(assert (= |sum!32| |p!44|)) ; sum_linear
(assert (= |sum!33| |p!46|)) ; sum_linear
(assert (= |sum!34| |p!48|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!36|)))) ; exp_positive
(assert (= |p!50| 1.0)) ; exp_opposite
(assert (or |empty!7| (and (<= 0 |sk!80|) (< |sk!80| n) (|$mask| |at!73| 0 0 |sk!80|) (= |max!36| |sum!51|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!73| 0 0 |sk!53|)) (and (not |empty!7|) (<= |sum!52| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 0 |sk!80|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!73| 0 0 |sk!55|)) (and (not |empty!7|) (<= |sum!53| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!73| 0 0 |sk!80|)) (and (not |empty!4|) (<= |sum!54| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!73| 0 0 |sk!60|)) (and (not |empty!7|) (<= |sum!55| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 0 |sk!80|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!73| 0 0 |sk!62|)) (and (not |empty!7|) (<= |sum!56| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!57| 0 0 |sk!80|)) (and (not |empty!5|) (<= |sum!57| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!73| 0 0 |sk!65|)) (and (not |empty!7|) (<= |sum!58| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!73| 0 0 |sk!80|)) (and (not |empty!6|) (<= |sum!59| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!73| 0 0 |sk!80|)) (and (not |empty!7|) (<= |sum!51| |max!36|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) |p!51|)) ; exp_sum
(assert (= |sum!38| |p!52|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!38|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!82|) (< |sk!82| n) (not (= (|$mask| |at!57| 0 0 |sk!82|) (|$mask| |at!73| 0 0 |sk!82|)))))) ; sum_congruence
(assert (or (= |max!2| |max!11|) (and (<= 0 |sk!83|) (< |sk!83| n) (or (not (= (|$mask| |at!73| 0 0 |sk!83|) (|$mask| |at!57| 0 0 |sk!83|))) (and (|$mask| |at!73| 0 0 |sk!83|) (not (= |sum!61| |sum!62|))))))) ; sum_congruence
(assert (or (= |max!2| |max!17|) (and (<= 0 |sk!84|) (< |sk!84| n) (|$mask| |at!73| 0 0 |sk!84|) (not (= |sum!63| |sum!64|))))) ; sum_congruence
(assert (or (= |max!2| |max!36|) (and (<= 0 |sk!85|) (< |sk!85| n) (|$mask| |at!73| 0 0 |sk!85|) (not (= |sum!65| |sum!66|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!12|) (and (<= 0 |sk!86|) (< |sk!86| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!86|) (f_exp |sum!67|) 0.0) (ite (|$mask| |at!57| 0 0 |sk!86|) (f_exp |sum!68|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!18|) (and (<= 0 |sk!87|) (< |sk!87| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!87|) (f_exp |sum!69|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!87|) (f_exp |sum!70|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!37|) (and (<= 0 |sk!88|) (< |sk!88| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!88|) (f_exp |sum!71|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!88|) (f_exp |sum!72|) 0.0)))))) ; sum_congruence
(assert (or (= |max!11| |max!17|) (and (<= 0 |sk!89|) (< |sk!89| n) (or (not (= (|$mask| |at!57| 0 0 |sk!89|) (|$mask| |at!73| 0 0 |sk!89|))) (and (|$mask| |at!57| 0 0 |sk!89|) (not (= |sum!73| |sum!74|))))))) ; sum_congruence
(assert (or (= |max!11| |max!36|) (and (<= 0 |sk!90|) (< |sk!90| n) (or (not (= (|$mask| |at!57| 0 0 |sk!90|) (|$mask| |at!73| 0 0 |sk!90|))) (and (|$mask| |at!57| 0 0 |sk!90|) (not (= |sum!75| |sum!76|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!18|) (and (<= 0 |sk!91|) (< |sk!91| n) (not (= (ite (|$mask| |at!57| 0 0 |sk!91|) (f_exp |sum!77|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!91|) (f_exp |sum!78|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!12| |sum!37|) (and (<= 0 |sk!92|) (< |sk!92| n) (not (= (ite (|$mask| |at!57| 0 0 |sk!92|) (f_exp |sum!79|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!92|) (f_exp |sum!80|) 0.0)))))) ; sum_congruence
(assert (or (= |max!17| |max!36|) (and (<= 0 |sk!93|) (< |sk!93| n) (|$mask| |at!73| 0 0 |sk!93|) (not (= |sum!81| |sum!82|))))) ; sum_congruence
(assert (or (= |sum!18| |sum!37|) (and (<= 0 |sk!94|) (< |sk!94| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!94|) (f_exp |sum!83|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!94|) (f_exp |sum!84|) 0.0)))))) ; sum_congruence
(assert (= |sum!61| |p!54|)) ; sum_linear
(assert (= |sum!62| |p!56|)) ; sum_linear
(assert (= |sum!63| |p!58|)) ; sum_linear
(assert (= |sum!64| |p!60|)) ; sum_linear
(assert (= |sum!65| |p!62|)) ; sum_linear
(assert (= |sum!66| |p!64|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!67|))) ; exp_positive
(assert (= |sum!67| |p!66|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!68|))) ; exp_positive
(assert (= |sum!68| |p!68|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!69|))) ; exp_positive
(assert (= |sum!69| |p!70|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!70|))) ; exp_positive
(assert (= |sum!70| |p!72|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!71|))) ; exp_positive
(assert (= |sum!71| |p!74|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!72|))) ; exp_positive
(assert (= |sum!72| |p!76|)) ; sum_linear
(assert (= |sum!73| |p!78|)) ; sum_linear
(assert (= |sum!74| |p!80|)) ; sum_linear
(assert (= |sum!75| |p!82|)) ; sum_linear
(assert (= |sum!76| |p!84|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!77|))) ; exp_positive
(assert (= |sum!77| |p!86|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!78|))) ; exp_positive
(assert (= |sum!78| |p!88|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!79|))) ; exp_positive
(assert (= |sum!79| |p!90|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!80|))) ; exp_positive
(assert (= |sum!80| |p!92|)) ; sum_linear
(assert (= |sum!81| |p!94|)) ; sum_linear
(assert (= |sum!82| |p!96|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!83|))) ; exp_positive
(assert (= |sum!83| |p!98|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!84|))) ; exp_positive
(assert (= |sum!84| |p!100|)) ; sum_linear
(assert (or (= |sum!85| |sum!86|) (and (<= 0 |sk!119|) (< |sk!119| k) (not (= |p!102| |p!103|))))) ; sum_congruence
(assert (or (= |sum!87| |sum!88|) (and (<= 0 |sk!120|) (< |sk!120| k) (not (= |p!104| |p!105|))))) ; sum_congruence
(assert (or (= |sum!89| |sum!90|) (and (<= 0 |sk!121|) (< |sk!121| k) (not (= |p!106| |p!107|))))) ; sum_congruence
(assert (or (= |sum!91| |sum!92|) (and (<= 0 |sk!122|) (< |sk!122| k) (not (= |p!108| |p!109|))))) ; sum_congruence
(assert (or (= |sum!93| |sum!94|) (and (<= 0 |sk!123|) (< |sk!123| k) (not (= |p!110| |p!111|))))) ; sum_congruence
(assert (or (= |sum!95| |sum!96|) (and (<= 0 |sk!124|) (< |sk!124| k) (not (= |p!112| |p!113|))))) ; sum_congruence
(assert (or (= |sum!97| |sum!98|) (and (<= 0 |sk!125|) (< |sk!125| k) (not (= |p!114| |p!115|))))) ; sum_congruence
(assert (or (= |sum!99| |sum!100|) (and (<= 0 |sk!126|) (< |sk!126| k) (not (= |p!116| |p!117|))))) ; sum_congruence
(assert (or (= |sum!101| |sum!102|) (and (<= 0 |sk!127|) (< |sk!127| k) (not (= |p!118| |p!119|))))) ; sum_congruence
(assert (or (= |sum!103| |sum!104|) (and (<= 0 |sk!128|) (< |sk!128| k) (not (= |p!120| |p!121|))))) ; sum_congruence
(assert (or (= |sum!105| |sum!106|) (and (<= 0 |sk!129|) (< |sk!129| k) (not (= |p!122| |p!123|))))) ; sum_congruence
(assert (or (= |sum!107| |sum!108|) (and (<= 0 |sk!130|) (< |sk!130| k) (not (= |p!124| |p!125|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!126| |sum!1|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!127| |sum!1|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!128| |sum!1|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!129| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!126| |p!130|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!131| |p!126|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!132| |p!126|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!133| |p!126|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!127| |p!134|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!131| |p!127|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!135| |p!127|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!136| |p!127|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!128| |p!137|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!132| |p!128|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!135| |p!128|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!138| |p!128|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!129| |p!139|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!133| |p!129|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!136| |p!129|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!138| |p!129|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!130| |p!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!140| |p!130|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!141| |p!130|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!142| |p!130|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!130| |p!143|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!130| |p!144|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!130| |p!145|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!131| |p!140|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!146| |p!131|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!147| |p!131|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!132| |p!141|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!146| |p!132|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!148| |p!132|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!133| |p!142|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!147| |p!133|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!148| |p!133|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!140| |p!134|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!134| |p!0|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!149| |p!134|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!150| |p!134|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!134| |p!151|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!134| |p!152|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!134| |p!153|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!135| |p!149|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!146| |p!135|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!154| |p!135|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!136| |p!150|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!147| |p!136|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!154| |p!136|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!141| |p!137|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!149| |p!137|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!137| |p!0|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!155| |p!137|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!137| |p!156|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!137| |p!157|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!137| |p!158|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!138| |p!155|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!148| |p!138|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!154| |p!138|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!142| |p!139|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!150| |p!139|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!155| |p!139|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!139| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!139| |p!159|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!139| |p!160|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!139| |p!161|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!73| 0 0 |sk!54|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!10| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!10|)) (< 0.0 |p!4|)) (or (not (< 0.0 e)) (not (= |sum!10| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< e 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< 0.0 e)) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!10|)) (not (= e 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!12|)) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!12|)) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!12|)) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< |sum!12| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 |sum!12|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= |sum!12| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| |at!57| 0 0 |sk!57|) |p!15| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!14| 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!14|)) (< 0.0 |p!8|)) (or (not (< 0.0 e)) (not (= |sum!14| 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< e 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< 0.0 e)) (< 0.0 |p!8|)) (or (not (< 0.0 |sum!14|)) (not (= e 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!55| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!5| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!15| 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!15|)) (< 0.0 |p!10|)) (or (not (< 0.0 e)) (not (= |sum!15| 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< e 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 e)) (< 0.0 |p!10|)) (or (not (< 0.0 |sum!15|)) (not (= e 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!9| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!18|)) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 |sum!18|)) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!12|)) (or (not (< 0.0 |sum!18|)) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< |sum!18| 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 |sum!18|)) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= |sum!18| 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (= |p!13| (ite (|$mask| |at!73| 0 0 |sk!61|) |p!21| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!13|)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!1| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!7| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |max!11|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |max!11|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!11|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!11|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |max!11|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |max!11|))) (= |p!3| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |sum!13|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |sum!13|))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!13|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp |sum!13|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |sum!13|))) (= |p!2| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |sum!13|))) (= |p!3| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp |max!11|) (f_exp |sum!13|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!26| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!26|)) (< 0.0 |p!16|)) (or (not (< 0.0 e)) (not (= |sum!26| 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< e 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< 0.0 e)) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!26|)) (not (= e 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!63|))) (= |p!5| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!63|))) (= |p!9| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!63|))) (= |p!11| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!27| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!27|)) (< 0.0 |p!18|)) (or (not (< 0.0 e)) (not (= |sum!27| 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< e 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< 0.0 e)) (< 0.0 |p!18|)) (or (not (< 0.0 |sum!27|)) (not (= e 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!5| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!9| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!11| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!17| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |max!17|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |max!17|))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!17|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp |max!17|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |max!17|))) (= |p!2| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |max!17|))) (= |p!3| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |max!17|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |max!17|))) (= |p!15| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |sum!19|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |sum!19|))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!19|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp |sum!19|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |sum!19|))) (= |p!2| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |sum!19|))) (= |p!3| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |sum!19|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |sum!19|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp |max!17|) (f_exp |sum!19|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!35| 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!35|)) (< 0.0 |p!22|)) (or (not (< 0.0 e)) (not (= |sum!35| 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< e 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< 0.0 e)) (< 0.0 |p!22|)) (or (not (< 0.0 |sum!35|)) (not (= e 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 0 |sk!66|))) (= |p!5| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 0 |sk!66|))) (= |p!9| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 0 |sk!66|))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| 0 0 |sk!66|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 0 |sk!66|))) (= |p!19| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!37|)) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 |sum!37|)) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!24|)) (or (not (< 0.0 |sum!37|)) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< |sum!37| 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 |sum!37|)) (< 0.0 |p!24|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= |sum!37| 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (= |p!25| (ite (|$mask| |at!73| 0 0 |sk!67|) |p!51| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (< 0.0 |p!25|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!25|)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!1| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!57| 0 0 |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!7| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!61|) (f_exp |sum!19|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!13| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!39| 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!39|)) (< 0.0 |p!26|)) (or (not (< 0.0 e)) (not (= |sum!39| 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< e 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< 0.0 e)) (< 0.0 |p!26|)) (or (not (< 0.0 |sum!39|)) (not (= e 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!68|))) (= |p!5| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!68|))) (= |p!9| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!68|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!57| 0 0 |sk!68|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 0 |sk!68|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!57| 0 0 |sk!68|))) (= |p!23| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!40| 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!40|)) (< 0.0 |p!28|)) (or (not (< 0.0 e)) (not (= |sum!40| 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< e 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< 0.0 e)) (< 0.0 |p!28|)) (or (not (< 0.0 |sum!40|)) (not (= e 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!69|))) (= |p!5| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!69|))) (= |p!9| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!69|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!57| 0 0 |sk!69|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 0 |sk!69|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!57| 0 0 |sk!69|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!57| 0 0 |sk!69|))) (= |p!27| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!41| 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!41|)) (< 0.0 |p!30|)) (or (not (< 0.0 e)) (not (= |sum!41| 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< e 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< 0.0 e)) (< 0.0 |p!30|)) (or (not (< 0.0 |sum!41|)) (not (= e 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!5| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!9| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!57| 0 0 |sk!70|))) (= |p!29| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!42| 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!42|)) (< 0.0 |p!32|)) (or (not (< 0.0 e)) (not (= |sum!42| 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< e 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< 0.0 e)) (< 0.0 |p!32|)) (or (not (< 0.0 |sum!42|)) (not (= e 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!5| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!9| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!31| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!43| 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!43|)) (< 0.0 |p!34|)) (or (not (< 0.0 e)) (not (= |sum!43| 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< e 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< 0.0 e)) (< 0.0 |p!34|)) (or (not (< 0.0 |sum!43|)) (not (= e 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!5| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!9| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 0 |sk!72|))) (= |p!33| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!44| 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!44|)) (< 0.0 |p!36|)) (or (not (< 0.0 e)) (not (= |sum!44| 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 |sum!44|)) (not (< e 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 |sum!44|)) (not (< 0.0 e)) (< 0.0 |p!36|)) (or (not (< 0.0 |sum!44|)) (not (= e 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!5| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!9| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| 0 0 |sk!73|))) (= |p!35| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!45| 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!45|)) (< 0.0 |p!38|)) (or (not (< 0.0 e)) (not (= |sum!45| 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< e 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< 0.0 e)) (< 0.0 |p!38|)) (or (not (< 0.0 |sum!45|)) (not (= e 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!5| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!9| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| 0 0 |sk!74|))) (= |p!37| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!46| 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!46|)) (< 0.0 |p!40|)) (or (not (< 0.0 e)) (not (= |sum!46| 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< e 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< 0.0 e)) (< 0.0 |p!40|)) (or (not (< 0.0 |sum!46|)) (not (= e 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!5| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!9| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!11| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!17| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!19| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!23| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!27| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!29| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!31| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!33| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!35| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!37| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| 0 0 |sk!75|))) (= |p!39| |p!41|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!47| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!47|)) (< 0.0 |p!42|)) (or (not (< 0.0 e)) (not (= |sum!47| 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< e 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< 0.0 e)) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!47|)) (not (= e 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!5| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!9| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!11| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!17| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!19| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!23| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!27| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!29| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!31| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!33| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!35| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!37| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!39| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!41| |p!43|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!48| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!48|)) (< 0.0 |p!44|)) (or (not (< 0.0 e)) (not (= |sum!48| 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< e 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< 0.0 e)) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!48|)) (not (= e 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!5| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!9| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!11| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!17| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!19| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!23| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!27| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!29| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!31| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!33| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!35| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!37| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!39| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!41| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| 0 0 |sk!77|))) (= |p!43| |p!45|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!49| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!49|)) (< 0.0 |p!46|)) (or (not (< 0.0 e)) (not (= |sum!49| 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< e 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< 0.0 e)) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!49|)) (not (= e 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!5| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!9| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!11| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!17| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!19| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!23| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!27| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!29| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!31| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!33| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!35| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!37| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!39| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!41| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!43| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| 0 0 |sk!78|))) (= |p!45| |p!47|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!50| 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!50|)) (< 0.0 |p!48|)) (or (not (< 0.0 e)) (not (= |sum!50| 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< e 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< 0.0 e)) (< 0.0 |p!48|)) (or (not (< 0.0 |sum!50|)) (not (= e 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!5| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!9| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!11| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!17| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!19| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!23| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!27| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!29| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!31| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!33| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!35| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!37| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!39| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!41| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!43| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!45| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!57| 0 0 |sk!79|))) (= |p!47| |p!49|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |max!36|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |max!36|))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!36|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp |max!36|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |max!36|))) (= |p!2| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |max!36|))) (= |p!3| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |max!36|))) (= |p!14| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |max!36|))) (= |p!15| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |max!36|))) (= |p!20| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |max!36|))) (= |p!21| |p!50|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |sum!38|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |sum!38|))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!38|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp |sum!38|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |sum!38|))) (= |p!2| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |sum!38|))) (= |p!3| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |sum!38|))) (= |p!14| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |sum!38|))) (= |p!15| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |sum!38|))) (= |p!20| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |sum!38|))) (= |p!21| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp |max!36|) (f_exp |sum!38|))) (= |p!50| |p!51|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!60| 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!60|)) (< 0.0 |p!52|)) (or (not (< 0.0 e)) (not (= |sum!60| 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 |sum!60|)) (not (< e 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 |sum!60|)) (not (< 0.0 e)) (< 0.0 |p!52|)) (or (not (< 0.0 |sum!60|)) (not (= e 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!5| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!9| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!11| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!17| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!19| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!23| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!27| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!29| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!31| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!33| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!35| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!37| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!39| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!41| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!43| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!45| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!47| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!49| |p!53|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!85| 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!85|)) (< 0.0 |p!54|)) (or (not (< 0.0 e)) (not (= |sum!85| 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 |sum!85|)) (not (< e 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 |sum!85|)) (not (< 0.0 e)) (< 0.0 |p!54|)) (or (not (< 0.0 |sum!85|)) (not (= e 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!5| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!9| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!11| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!17| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!19| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!23| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!27| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!29| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!31| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!33| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!35| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!37| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!39| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!41| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!43| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!45| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!47| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!49| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!53| |p!55|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!86| 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!86|)) (< 0.0 |p!56|)) (or (not (< 0.0 e)) (not (= |sum!86| 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 |sum!86|)) (not (< e 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 |sum!86|)) (not (< 0.0 e)) (< 0.0 |p!56|)) (or (not (< 0.0 |sum!86|)) (not (= e 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!5| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!9| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!11| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!17| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!19| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!23| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!27| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!29| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!31| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!33| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!35| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!37| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!39| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!41| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!43| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!45| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!47| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!49| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!53| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!57| 0 0 |sk!96|))) (= |p!55| |p!57|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!87| 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!87|)) (< 0.0 |p!58|)) (or (not (< 0.0 e)) (not (= |sum!87| 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 |sum!87|)) (not (< e 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 |sum!87|)) (not (< 0.0 e)) (< 0.0 |p!58|)) (or (not (< 0.0 |sum!87|)) (not (= e 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!5| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!9| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!11| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!17| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!19| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!23| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!27| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!29| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!31| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!33| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!35| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!37| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!39| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!41| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!43| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!45| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!47| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!49| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!53| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!55| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 0 |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!57| |p!59|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!88| 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!88|)) (< 0.0 |p!60|)) (or (not (< 0.0 e)) (not (= |sum!88| 0.0)) (= |p!60| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< e 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< 0.0 e)) (< 0.0 |p!60|)) (or (not (< 0.0 |sum!88|)) (not (= e 0.0)) (= |p!60| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!5| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!9| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!11| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!17| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!19| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!23| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!27| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!29| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!31| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!33| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!35| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!37| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!39| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!41| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!43| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!45| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!47| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!49| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!53| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!55| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 0 |sk!96|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!57| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| 0 0 |sk!98|))) (= |p!59| |p!61|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!89| 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!89|)) (< 0.0 |p!62|)) (or (not (< 0.0 e)) (not (= |sum!89| 0.0)) (= |p!62| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< e 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< 0.0 e)) (< 0.0 |p!62|)) (or (not (< 0.0 |sum!89|)) (not (= e 0.0)) (= |p!62| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!5| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!9| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!11| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!17| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!19| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!23| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!27| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!29| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!31| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!33| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!35| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!37| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!39| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!41| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!43| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!45| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!47| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!49| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!53| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!55| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 0 |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!57| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!59| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 0 |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!61| |p!63|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!90| 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!90|)) (< 0.0 |p!64|)) (or (not (< 0.0 e)) (not (= |sum!90| 0.0)) (= |p!64| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< e 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< 0.0 e)) (< 0.0 |p!64|)) (or (not (< 0.0 |sum!90|)) (not (= e 0.0)) (= |p!64| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!5| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!9| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!11| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!17| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!19| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!23| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!27| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!29| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!31| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!33| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!35| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!37| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!39| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!41| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!43| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!45| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!47| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!49| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!53| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!55| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 0 |sk!96|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!57| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!59| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 0 |sk!98|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!61| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!63| |p!65|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!91| 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!91|)) (< 0.0 |p!66|)) (or (not (< 0.0 e)) (not (= |sum!91| 0.0)) (= |p!66| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< e 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< 0.0 e)) (< 0.0 |p!66|)) (or (not (< 0.0 |sum!91|)) (not (= e 0.0)) (= |p!66| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!5| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!9| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!11| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!17| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!19| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!23| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!27| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!29| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!31| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!33| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!35| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!37| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!39| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!41| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!43| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!45| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!47| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!49| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!53| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!55| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 0 |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!57| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!59| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 0 |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!61| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!63| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!65| |p!67|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!92| 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!92|)) (< 0.0 |p!68|)) (or (not (< 0.0 e)) (not (= |sum!92| 0.0)) (= |p!68| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< e 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< 0.0 e)) (< 0.0 |p!68|)) (or (not (< 0.0 |sum!92|)) (not (= e 0.0)) (= |p!68| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!5| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!9| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!11| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!17| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!19| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!23| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!27| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!29| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!31| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!33| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!35| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!37| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!39| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!41| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!43| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 0 |sk!77|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!45| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 0 |sk!78|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!47| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 0 |sk!79|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!49| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!53| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!55| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 0 |sk!96|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!57| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!59| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 0 |sk!98|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!61| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!63| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!65| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!86| |sk!101|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!101|) (|$q| |at!57| 0 0 |sk!102|))) (= |p!67| |p!69|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!93| 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!93|)) (< 0.0 |p!70|)) (or (not (< 0.0 e)) (not (= |sum!93| 0.0)) (= |p!70| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< e 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< 0.0 e)) (< 0.0 |p!70|)) (or (not (< 0.0 |sum!93|)) (not (= e 0.0)) (= |p!70| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!5| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!9| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!11| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 0 |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!17| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!19| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 0 |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!23| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 0 |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!27| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 0 |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!29| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 0 |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!31| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!33| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 0 |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!35| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 0 |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!37| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 0 |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!39| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 0 |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!41| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!43| |p!71|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!94| 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!94|)) (< 0.0 |p!72|)) (or (not (< 0.0 e)) (not (= |sum!94| 0.0)) (= |p!72| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< e 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< 0.0 e)) (< 0.0 |p!72|)) (or (not (< 0.0 |sum!94|)) (not (= e 0.0)) (= |p!72| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!95| 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!95|)) (< 0.0 |p!74|)) (or (not (< 0.0 e)) (not (= |sum!95| 0.0)) (= |p!74| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< e 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< 0.0 e)) (< 0.0 |p!74|)) (or (not (< 0.0 |sum!95|)) (not (= e 0.0)) (= |p!74| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!96| 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!96|)) (< 0.0 |p!76|)) (or (not (< 0.0 e)) (not (= |sum!96| 0.0)) (= |p!76| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< e 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< 0.0 e)) (< 0.0 |p!76|)) (or (not (< 0.0 |sum!96|)) (not (= e 0.0)) (= |p!76| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!97| 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!97|)) (< 0.0 |p!78|)) (or (not (< 0.0 e)) (not (= |sum!97| 0.0)) (= |p!78| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< e 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< 0.0 e)) (< 0.0 |p!78|)) (or (not (< 0.0 |sum!97|)) (not (= e 0.0)) (= |p!78| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!98| 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!98|)) (< 0.0 |p!80|)) (or (not (< 0.0 e)) (not (= |sum!98| 0.0)) (= |p!80| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< e 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< 0.0 e)) (< 0.0 |p!80|)) (or (not (< 0.0 |sum!98|)) (not (= e 0.0)) (= |p!80| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!99| 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!99|)) (< 0.0 |p!82|)) (or (not (< 0.0 e)) (not (= |sum!99| 0.0)) (= |p!82| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< e 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< 0.0 e)) (< 0.0 |p!82|)) (or (not (< 0.0 |sum!99|)) (not (= e 0.0)) (= |p!82| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!100| 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!100|)) (< 0.0 |p!84|)) (or (not (< 0.0 e)) (not (= |sum!100| 0.0)) (= |p!84| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< e 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< 0.0 e)) (< 0.0 |p!84|)) (or (not (< 0.0 |sum!100|)) (not (= e 0.0)) (= |p!84| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!101| 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!101|)) (< 0.0 |p!86|)) (or (not (< 0.0 e)) (not (= |sum!101| 0.0)) (= |p!86| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< e 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< 0.0 e)) (< 0.0 |p!86|)) (or (not (< 0.0 |sum!101|)) (not (= e 0.0)) (= |p!86| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!102| 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!102|)) (< 0.0 |p!88|)) (or (not (< 0.0 e)) (not (= |sum!102| 0.0)) (= |p!88| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< e 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< 0.0 e)) (< 0.0 |p!88|)) (or (not (< 0.0 |sum!102|)) (not (= e 0.0)) (= |p!88| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!103| 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!103|)) (< 0.0 |p!90|)) (or (not (< 0.0 e)) (not (= |sum!103| 0.0)) (= |p!90| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< e 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< 0.0 e)) (< 0.0 |p!90|)) (or (not (< 0.0 |sum!103|)) (not (= e 0.0)) (= |p!90| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!104| 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!104|)) (< 0.0 |p!92|)) (or (not (< 0.0 e)) (not (= |sum!104| 0.0)) (= |p!92| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< e 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< 0.0 e)) (< 0.0 |p!92|)) (or (not (< 0.0 |sum!104|)) (not (= e 0.0)) (= |p!92| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!105| 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!105|)) (< 0.0 |p!94|)) (or (not (< 0.0 e)) (not (= |sum!105| 0.0)) (= |p!94| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< e 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< 0.0 e)) (< 0.0 |p!94|)) (or (not (< 0.0 |sum!105|)) (not (= e 0.0)) (= |p!94| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!106| 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!106|)) (< 0.0 |p!96|)) (or (not (< 0.0 e)) (not (= |sum!106| 0.0)) (= |p!96| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< e 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< 0.0 e)) (< 0.0 |p!96|)) (or (not (< 0.0 |sum!106|)) (not (= e 0.0)) (= |p!96| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!107| 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!107|)) (< 0.0 |p!98|)) (or (not (< 0.0 e)) (not (= |sum!107| 0.0)) (= |p!98| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< e 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< 0.0 e)) (< 0.0 |p!98|)) (or (not (< 0.0 |sum!107|)) (not (= e 0.0)) (= |p!98| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!108| 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!108|)) (< 0.0 |p!100|)) (or (not (< 0.0 e)) (not (= |sum!108| 0.0)) (= |p!100| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< e 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< 0.0 e)) (< 0.0 |p!100|)) (or (not (< 0.0 |sum!108|)) (not (= e 0.0)) (= |p!100| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (= |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (= (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (= |p!102| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (not (< (|$q| |at!57| 0 0 |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (not (< 0.0 (|$q| |at!57| 0 0 |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (not (= (|$q| |at!57| 0 0 |sk!119|) 0.0)) (= |p!103| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!119|))) (not (< (|$k| |at!57| 0 |sk!83| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!119|))) (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!119|))) (not (= (|$k| |at!57| 0 |sk!83| |sk!119|) 0.0)) (= |p!103| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (= |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (= (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (= |p!104| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (not (< (|$q| |at!73| 0 0 |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (not (< 0.0 (|$q| |at!73| 0 0 |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (not (= (|$q| |at!73| 0 0 |sk!120|) 0.0)) (= |p!105| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!120|))) (not (< (|$k| |at!73| 0 |sk!84| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!120|))) (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!120|))) (not (= (|$k| |at!73| 0 |sk!84| |sk!120|) 0.0)) (= |p!105| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (= |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!106| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (= |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!107| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (= |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (= (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (= |p!108| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (not (< (|$q| |at!57| 0 0 |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (not (< 0.0 (|$q| |at!57| 0 0 |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (not (= (|$q| |at!57| 0 0 |sk!122|) 0.0)) (= |p!109| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!122|))) (not (< (|$k| |at!57| 0 |sk!86| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!122|))) (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!122|))) (not (= (|$k| |at!57| 0 |sk!86| |sk!122|) 0.0)) (= |p!109| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (= |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (= (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (= |p!110| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (not (< (|$q| |at!73| 0 0 |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (not (< 0.0 (|$q| |at!73| 0 0 |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (not (= (|$q| |at!73| 0 0 |sk!123|) 0.0)) (= |p!111| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!123|))) (not (< (|$k| |at!73| 0 |sk!87| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!123|))) (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!123|))) (not (= (|$k| |at!73| 0 |sk!87| |sk!123|) 0.0)) (= |p!111| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (= |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!112| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (= |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!113| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (not (< (|$q| |at!57| 0 0 |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| |at!57| 0 0 |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (not (= (|$q| |at!57| 0 0 |sk!125|) 0.0)) (= |p!114| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!125|))) (not (< (|$k| |at!57| 0 |sk!89| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!125|))) (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!125|))) (not (= (|$k| |at!57| 0 |sk!89| |sk!125|) 0.0)) (= |p!114| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (not (< (|$q| |at!73| 0 0 |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| |at!73| 0 0 |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (not (= (|$q| |at!73| 0 0 |sk!125|) 0.0)) (= |p!115| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!125|))) (not (< (|$k| |at!73| 0 |sk!89| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!125|))) (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!125|))) (not (= (|$k| |at!73| 0 |sk!89| |sk!125|) 0.0)) (= |p!115| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (not (< (|$q| |at!57| 0 0 |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (not (< 0.0 (|$q| |at!57| 0 0 |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (not (= (|$q| |at!57| 0 0 |sk!126|) 0.0)) (= |p!116| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!126|))) (not (< (|$k| |at!57| 0 |sk!90| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!126|))) (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!126|))) (not (= (|$k| |at!57| 0 |sk!90| |sk!126|) 0.0)) (= |p!116| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (= (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (= |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (= (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (= |p!117| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (not (< (|$q| |at!57| 0 0 |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| |at!57| 0 0 |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (not (= (|$q| |at!57| 0 0 |sk!127|) 0.0)) (= |p!118| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!127|))) (not (< (|$k| |at!57| 0 |sk!91| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!127|))) (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$q| |at!57| 0 0 |sk!127|))) (not (= (|$k| |at!57| 0 |sk!91| |sk!127|) 0.0)) (= |p!118| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (not (< (|$q| |at!73| 0 0 |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| |at!73| 0 0 |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (not (= (|$q| |at!73| 0 0 |sk!127|) 0.0)) (= |p!119| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!127|))) (not (< (|$k| |at!73| 0 |sk!91| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!127|))) (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$q| |at!73| 0 0 |sk!127|))) (not (= (|$k| |at!73| 0 |sk!91| |sk!127|) 0.0)) (= |p!119| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) |or!0|) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-queries-into-masked-attention with w=2, obligation: equal
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

; rule move-scale-of-queries-into-masked-attention with w=2, obligation: defined
; lemma instances: {cofactor=66, exp_opposite=4, exp_positive=27, exp_sum=4, extremum_bound=36, extremum_witness=6, product_choice=4, product_congruence=400, product_sign=77, sum_congruence=25, sum_linear=47}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!53| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!59| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |at!75| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!55| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |max!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |max!17| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!13| () Real)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |p!14| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!62| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!18| () Real)
(declare-fun |p!20| () Real)
(declare-fun |empty!6| () Bool)
(declare-fun |sk!65| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!24| () Real)
(declare-fun |sk!67| () Int)
(declare-fun |max!36| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |p!25| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!28| () Real)
(declare-fun |p!30| () Real)
(declare-fun |p!32| () Real)
(declare-fun |p!34| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |p!36| () Real)
(declare-fun |p!38| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!42| () Real)
(declare-fun |p!44| () Real)
(declare-fun |p!46| () Real)
(declare-fun |p!48| () Real)
(declare-fun |p!50| () Real)
(declare-fun |empty!7| () Bool)
(declare-fun |sk!80| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |or!61| () Bool)
(declare-fun |p!51| () Real)
(declare-fun |p!52| () Real)
(declare-fun |sk!82| () Int)
(declare-fun |sk!83| () Int)
(declare-fun |sum!63| () Real)
(declare-fun |sum!64| () Real)
(declare-fun |sk!84| () Int)
(declare-fun |sum!65| () Real)
(declare-fun |sum!66| () Real)
(declare-fun |sk!85| () Int)
(declare-fun |sum!67| () Real)
(declare-fun |sum!68| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!86| () Int)
(declare-fun |sum!69| () Real)
(declare-fun |sum!70| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!87| () Int)
(declare-fun |sum!71| () Real)
(declare-fun |sum!72| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sk!88| () Int)
(declare-fun |sum!73| () Real)
(declare-fun |sum!74| () Real)
(declare-fun |sk!89| () Int)
(declare-fun |sum!75| () Real)
(declare-fun |sum!76| () Real)
(declare-fun |sk!90| () Int)
(declare-fun |sum!77| () Real)
(declare-fun |sum!78| () Real)
(declare-fun |sk!91| () Int)
(declare-fun |sum!79| () Real)
(declare-fun |sum!80| () Real)
(declare-fun |sk!92| () Int)
(declare-fun |sum!81| () Real)
(declare-fun |sum!82| () Real)
(declare-fun |sk!93| () Int)
(declare-fun |sum!83| () Real)
(declare-fun |sum!84| () Real)
(declare-fun |sk!94| () Int)
(declare-fun |sum!85| () Real)
(declare-fun |sum!86| () Real)
(declare-fun |p!54| () Real)
(declare-fun |p!56| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!76| () Real)
(declare-fun |p!78| () Real)
(declare-fun |p!80| () Real)
(declare-fun |p!82| () Real)
(declare-fun |p!84| () Real)
(declare-fun |p!86| () Real)
(declare-fun |p!88| () Real)
(declare-fun |p!90| () Real)
(declare-fun |p!92| () Real)
(declare-fun |p!94| () Real)
(declare-fun |p!96| () Real)
(declare-fun |p!98| () Real)
(declare-fun |p!100| () Real)
(declare-fun |sum!87| () Real)
(declare-fun |sum!88| () Real)
(declare-fun |sk!119| () Int)
(declare-fun |p!102| () Real)
(declare-fun |p!103| () Real)
(declare-fun |sum!89| () Real)
(declare-fun |sum!90| () Real)
(declare-fun |sk!120| () Int)
(declare-fun |p!104| () Real)
(declare-fun |p!105| () Real)
(declare-fun |sum!91| () Real)
(declare-fun |sum!92| () Real)
(declare-fun |sk!121| () Int)
(declare-fun |p!106| () Real)
(declare-fun |p!107| () Real)
(declare-fun |sum!93| () Real)
(declare-fun |sum!94| () Real)
(declare-fun |sk!122| () Int)
(declare-fun |p!108| () Real)
(declare-fun |p!109| () Real)
(declare-fun |sum!95| () Real)
(declare-fun |sum!96| () Real)
(declare-fun |sk!123| () Int)
(declare-fun |p!110| () Real)
(declare-fun |p!111| () Real)
(declare-fun |sum!97| () Real)
(declare-fun |sum!98| () Real)
(declare-fun |sk!124| () Int)
(declare-fun |p!112| () Real)
(declare-fun |p!113| () Real)
(declare-fun |sum!99| () Real)
(declare-fun |sum!100| () Real)
(declare-fun |sk!125| () Int)
(declare-fun |p!114| () Real)
(declare-fun |p!115| () Real)
(declare-fun |sum!101| () Real)
(declare-fun |sum!102| () Real)
(declare-fun |sk!126| () Int)
(declare-fun |p!116| () Real)
(declare-fun |p!117| () Real)
(declare-fun |sum!103| () Real)
(declare-fun |sum!104| () Real)
(declare-fun |sk!127| () Int)
(declare-fun |p!118| () Real)
(declare-fun |p!119| () Real)
(declare-fun |sum!105| () Real)
(declare-fun |sum!106| () Real)
(declare-fun |sk!128| () Int)
(declare-fun |p!120| () Real)
(declare-fun |p!121| () Real)
(declare-fun |sum!107| () Real)
(declare-fun |sum!108| () Real)
(declare-fun |sk!129| () Int)
(declare-fun |p!122| () Real)
(declare-fun |p!123| () Real)
(declare-fun |sum!109| () Real)
(declare-fun |sum!110| () Real)
(declare-fun |sk!130| () Int)
(declare-fun |p!124| () Real)
(declare-fun |p!125| () Real)
(declare-fun |p!126| () Real)
(declare-fun |p!127| () Real)
(declare-fun |p!128| () Real)
(declare-fun |p!129| () Real)
(declare-fun |p!130| () Real)
(declare-fun |p!131| () Real)
(declare-fun |p!132| () Real)
(declare-fun |p!133| () Real)
(declare-fun |p!134| () Real)
(declare-fun |p!135| () Real)
(declare-fun |p!136| () Real)
(declare-fun |p!137| () Real)
(declare-fun |p!138| () Real)
(declare-fun |p!139| () Real)
(declare-fun |p!140| () Real)
(declare-fun |p!141| () Real)
(declare-fun |p!142| () Real)
(declare-fun |p!143| () Real)
(declare-fun |p!144| () Real)
(declare-fun |p!145| () Real)
(declare-fun |p!146| () Real)
(declare-fun |p!147| () Real)
(declare-fun |p!148| () Real)
(declare-fun |p!149| () Real)
(declare-fun |p!150| () Real)
(declare-fun |p!151| () Real)
(declare-fun |p!152| () Real)
(declare-fun |p!153| () Real)
(declare-fun |p!154| () Real)
(declare-fun |p!155| () Real)
(declare-fun |p!156| () Real)
(declare-fun |p!157| () Real)
(declare-fun |p!158| () Real)
(declare-fun |p!159| () Real)
(declare-fun |p!160| () Real)
(declare-fun |p!161| () Real)
(declare-fun e () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |$k| (Int Int Int Int) Real)
(declare-fun |sk!56| () Int)
(declare-fun |sk!58| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!9| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sk!63| () Int)
(declare-fun |p!17| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sk!64| () Int)
(declare-fun |p!19| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sk!66| () Int)
(declare-fun |p!23| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |sk!68| () Int)
(declare-fun |p!27| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!69| () Int)
(declare-fun |p!29| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sk!70| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!71| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sk!72| () Int)
(declare-fun |p!35| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!73| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sk!74| () Int)
(declare-fun |p!39| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!75| () Int)
(declare-fun |p!41| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sk!76| () Int)
(declare-fun |p!43| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!77| () Int)
(declare-fun |p!45| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!78| () Int)
(declare-fun |p!47| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!79| () Int)
(declare-fun |p!49| () Real)
(declare-fun |sum!62| () Real)
(declare-fun |sk!81| () Int)
(declare-fun |p!53| () Real)
(declare-fun |sk!95| () Int)
(declare-fun |p!55| () Real)
(declare-fun |sk!96| () Int)
(declare-fun |p!57| () Real)
(declare-fun |sk!97| () Int)
(declare-fun |p!59| () Real)
(declare-fun |sk!98| () Int)
(declare-fun |p!61| () Real)
(declare-fun |sk!99| () Int)
(declare-fun |p!63| () Real)
(declare-fun |sk!100| () Int)
(declare-fun |p!65| () Real)
(declare-fun |sk!101| () Int)
(declare-fun |p!67| () Real)
(declare-fun |sk!102| () Int)
(declare-fun |p!69| () Real)
(declare-fun |sk!103| () Int)
(declare-fun |p!71| () Real)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!76| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!53|) (< |sk!53| n) (= |or!0| (|$mask| 0 0 |at!59| |sk!53|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!59| |sk!53|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!54|) (< |sk!54| n) (not (= (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!59|) (< |at!59| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!59|) (< |at!59| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!55|) (< |sk!55| n) (|$mask| 0 0 |at!75| |sk!55|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 0 |at!75| |sk!53|)) (and (not |empty!4|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!59| |sk!55|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 0 |at!75| |sk!55|)) (and (not |empty!4|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!75|) (< |at!75| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (= |sum!4| |p!4|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!6|) (and (<= 0 |sk!57|) (< |sk!57| n) (not (= (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (= |sum!6| |p!8|)) ; sum_linear
(assert (= |sum!7| |p!10|)) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!60|) (< |sk!60| n) (= |or!8| (|$mask| 0 0 |at!75| |sk!60|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!75| |sk!53|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!59| |sk!60|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!75| |sk!55|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 0 |at!75| |sk!60|)) (and (not |empty!4|) (<= |sum!16| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!75| |sk!60|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!12|) (and (<= 0 |sk!61|) (< |sk!61| n) (not (= (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) 0.0) |p!13|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (< 0 m) (< 0 n))) (not (= |sum!20| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!11|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!62|) (< |sk!62| n) (|$mask| 0 0 |at!59| |sk!62|) (= |max!11| |sum!21|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 0 |at!59| |sk!53|)) (and (not |empty!5|) (<= |sum!22| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!59| |sk!62|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 0 |at!59| |sk!55|)) (and (not |empty!5|) (<= |sum!23| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 0 |at!75| |sk!62|)) (and (not |empty!4|) (<= |sum!24| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 0 |at!59| |sk!60|)) (and (not |empty!5|) (<= |sum!25| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!75| |sk!62|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 0 |at!59| |sk!62|)) (and (not |empty!5|) (<= |sum!21| |max!11|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) |p!15|)) ; exp_sum
(assert (= |sum!13| |p!16|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!13|))) ; exp_positive
(assert (= |sum!16| |p!18|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!17|)))) ; exp_positive
(assert (= |p!20| 1.0)) ; exp_opposite
(assert (or |empty!6| (and (<= 0 |sk!65|) (< |sk!65| n) (|$mask| 0 0 |at!75| |sk!65|) (= |max!17| |sum!28|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 0 |at!75| |sk!53|)) (and (not |empty!6|) (<= |sum!29| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!59| |sk!65|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 0 |at!75| |sk!55|)) (and (not |empty!6|) (<= |sum!30| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 0 |at!75| |sk!65|)) (and (not |empty!4|) (<= |sum!31| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 0 |at!75| |sk!60|)) (and (not |empty!6|) (<= |sum!32| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!75| |sk!65|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 0 |at!75| |sk!62|)) (and (not |empty!6|) (<= |sum!33| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 0 |at!59| |sk!65|)) (and (not |empty!5|) (<= |sum!34| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 0 |at!75| |sk!65|)) (and (not |empty!6|) (<= |sum!28| |max!17|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) |p!21|)) ; exp_sum
(assert (= |sum!19| |p!22|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!19|))) ; exp_positive
(assert (or (= |sum!20| |p!24|) (and (<= 0 |sk!67|) (< |sk!67| n) (not (= (ite (|$mask| 0 0 0 |sk!67|) (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) 0.0) |p!25|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!11|))) ; exp_positive
(assert (= |sum!21| |p!26|)) ; sum_linear
(assert (= |sum!22| |p!28|)) ; sum_linear
(assert (= |sum!23| |p!30|)) ; sum_linear
(assert (= |sum!24| |p!32|)) ; sum_linear
(assert (= |sum!25| |p!34|)) ; sum_linear
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!44| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |max!17|))) ; exp_positive
(assert (= |sum!28| |p!36|)) ; sum_linear
(assert (= |sum!29| |p!38|)) ; sum_linear
(assert (= |sum!30| |p!40|)) ; sum_linear
(assert (= |sum!31| |p!42|)) ; sum_linear
(assert (= |sum!32| |p!44|)) ; sum_linear
(assert (= |sum!33| |p!46|)) ; sum_linear
(assert (= |sum!34| |p!48|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!36|)))) ; exp_positive
(assert (= |p!50| 1.0)) ; exp_opposite
(assert (or |empty!7| (and (<= 0 |sk!80|) (< |sk!80| n) (|$mask| 0 0 0 |sk!80|) (= |max!36| |sum!52|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 0 0 |sk!53|)) (and (not |empty!7|) (<= |sum!53| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!59| |sk!80|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 0 0 |sk!55|)) (and (not |empty!7|) (<= |sum!54| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 0 |at!75| |sk!80|)) (and (not |empty!4|) (<= |sum!55| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 0 0 |sk!60|)) (and (not |empty!7|) (<= |sum!56| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| 0 0 |at!75| |sk!80|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 0 0 |sk!62|)) (and (not |empty!7|) (<= |sum!57| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 0 |at!59| |sk!80|)) (and (not |empty!5|) (<= |sum!58| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 0 0 |sk!65|)) (and (not |empty!7|) (<= |sum!59| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 0 |at!75| |sk!80|)) (and (not |empty!6|) (<= |sum!60| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 0 0 |sk!80|)) (and (not |empty!7|) (<= |sum!52| |max!36|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) |or!61|)) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) |p!51|)) ; exp_sum
(assert (= |sum!38| |p!52|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!38|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!82|) (< |sk!82| n) (not (= (|$mask| 0 0 |at!59| |sk!82|) (|$mask| 0 0 |at!75| |sk!82|)))))) ; sum_congruence
(assert (or (= |max!2| |max!11|) (and (<= 0 |sk!83|) (< |sk!83| n) (or (not (= (|$mask| 0 0 |at!75| |sk!83|) (|$mask| 0 0 |at!59| |sk!83|))) (and (|$mask| 0 0 |at!75| |sk!83|) (not (= |sum!63| |sum!64|))))))) ; sum_congruence
(assert (or (= |max!2| |max!17|) (and (<= 0 |sk!84|) (< |sk!84| n) (|$mask| 0 0 |at!75| |sk!84|) (not (= |sum!65| |sum!66|))))) ; sum_congruence
(assert (or (= |max!2| |max!36|) (and (<= 0 |sk!85|) (< |sk!85| n) (or (not (= (|$mask| 0 0 |at!75| |sk!85|) (|$mask| 0 0 0 |sk!85|))) (and (|$mask| 0 0 |at!75| |sk!85|) (not (= |sum!67| |sum!68|))))))) ; sum_congruence
(assert (or (= |sum!3| |sum!12|) (and (<= 0 |sk!86|) (< |sk!86| n) (not (= (ite (|$mask| 0 0 |at!75| |sk!86|) (f_exp |sum!69|) 0.0) (ite (|$mask| 0 0 |at!59| |sk!86|) (f_exp |sum!70|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!18|) (and (<= 0 |sk!87|) (< |sk!87| n) (not (= (ite (|$mask| 0 0 |at!75| |sk!87|) (f_exp |sum!71|) 0.0) (ite (|$mask| 0 0 |at!75| |sk!87|) (f_exp |sum!72|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!37|) (and (<= 0 |sk!88|) (< |sk!88| n) (not (= (ite (|$mask| 0 0 |at!75| |sk!88|) (f_exp |sum!73|) 0.0) (ite (|$mask| 0 0 0 |sk!88|) (f_exp |sum!74|) 0.0)))))) ; sum_congruence
(assert (or (= |max!11| |max!17|) (and (<= 0 |sk!89|) (< |sk!89| n) (or (not (= (|$mask| 0 0 |at!59| |sk!89|) (|$mask| 0 0 |at!75| |sk!89|))) (and (|$mask| 0 0 |at!59| |sk!89|) (not (= |sum!75| |sum!76|))))))) ; sum_congruence
(assert (or (= |max!11| |max!36|) (and (<= 0 |sk!90|) (< |sk!90| n) (or (not (= (|$mask| 0 0 |at!59| |sk!90|) (|$mask| 0 0 0 |sk!90|))) (and (|$mask| 0 0 |at!59| |sk!90|) (not (= |sum!77| |sum!78|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!18|) (and (<= 0 |sk!91|) (< |sk!91| n) (not (= (ite (|$mask| 0 0 |at!59| |sk!91|) (f_exp |sum!79|) 0.0) (ite (|$mask| 0 0 |at!75| |sk!91|) (f_exp |sum!80|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!12| |sum!37|) (and (<= 0 |sk!92|) (< |sk!92| n) (not (= (ite (|$mask| 0 0 |at!59| |sk!92|) (f_exp |sum!81|) 0.0) (ite (|$mask| 0 0 0 |sk!92|) (f_exp |sum!82|) 0.0)))))) ; sum_congruence
(assert (or (= |max!17| |max!36|) (and (<= 0 |sk!93|) (< |sk!93| n) (or (not (= (|$mask| 0 0 |at!75| |sk!93|) (|$mask| 0 0 0 |sk!93|))) (and (|$mask| 0 0 |at!75| |sk!93|) (not (= |sum!83| |sum!84|))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!37|) (and (<= 0 |sk!94|) (< |sk!94| n) (not (= (ite (|$mask| 0 0 |at!75| |sk!94|) (f_exp |sum!85|) 0.0) (ite (|$mask| 0 0 0 |sk!94|) (f_exp |sum!86|) 0.0)))))) ; sum_congruence
(assert (= |sum!63| |p!54|)) ; sum_linear
(assert (= |sum!64| |p!56|)) ; sum_linear
(assert (= |sum!65| |p!58|)) ; sum_linear
(assert (= |sum!66| |p!60|)) ; sum_linear
(assert (= |sum!67| |p!62|)) ; sum_linear
(assert (= |sum!68| |p!64|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!69|))) ; exp_positive
(assert (= |sum!69| |p!66|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!70|))) ; exp_positive
(assert (= |sum!70| |p!68|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!71|))) ; exp_positive
(assert (= |sum!71| |p!70|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!72|))) ; exp_positive
(assert (= |sum!72| |p!72|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!73|))) ; exp_positive
(assert (= |sum!73| |p!74|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!74|))) ; exp_positive
(assert (= |sum!74| |p!76|)) ; sum_linear
(assert (= |sum!75| |p!78|)) ; sum_linear
(assert (= |sum!76| |p!80|)) ; sum_linear
(assert (= |sum!77| |p!82|)) ; sum_linear
(assert (= |sum!78| |p!84|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!79|))) ; exp_positive
(assert (= |sum!79| |p!86|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!80|))) ; exp_positive
(assert (= |sum!80| |p!88|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!81|))) ; exp_positive
(assert (= |sum!81| |p!90|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!82|))) ; exp_positive
(assert (= |sum!82| |p!92|)) ; sum_linear
(assert (= |sum!83| |p!94|)) ; sum_linear
(assert (= |sum!84| |p!96|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!85|))) ; exp_positive
(assert (= |sum!85| |p!98|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!86|))) ; exp_positive
(assert (= |sum!86| |p!100|)) ; sum_linear
(assert (or (= |sum!87| |sum!88|) (and (<= 0 |sk!119|) (< |sk!119| k) (not (= |p!102| |p!103|))))) ; sum_congruence
(assert (or (= |sum!89| |sum!90|) (and (<= 0 |sk!120|) (< |sk!120| k) (not (= |p!104| |p!105|))))) ; sum_congruence
(assert (or (= |sum!91| |sum!92|) (and (<= 0 |sk!121|) (< |sk!121| k) (not (= |p!106| |p!107|))))) ; sum_congruence
(assert (or (= |sum!93| |sum!94|) (and (<= 0 |sk!122|) (< |sk!122| k) (not (= |p!108| |p!109|))))) ; sum_congruence
(assert (or (= |sum!95| |sum!96|) (and (<= 0 |sk!123|) (< |sk!123| k) (not (= |p!110| |p!111|))))) ; sum_congruence
(assert (or (= |sum!97| |sum!98|) (and (<= 0 |sk!124|) (< |sk!124| k) (not (= |p!112| |p!113|))))) ; sum_congruence
(assert (or (= |sum!99| |sum!100|) (and (<= 0 |sk!125|) (< |sk!125| k) (not (= |p!114| |p!115|))))) ; sum_congruence
(assert (or (= |sum!101| |sum!102|) (and (<= 0 |sk!126|) (< |sk!126| k) (not (= |p!116| |p!117|))))) ; sum_congruence
(assert (or (= |sum!103| |sum!104|) (and (<= 0 |sk!127|) (< |sk!127| k) (not (= |p!118| |p!119|))))) ; sum_congruence
(assert (or (= |sum!105| |sum!106|) (and (<= 0 |sk!128|) (< |sk!128| k) (not (= |p!120| |p!121|))))) ; sum_congruence
(assert (or (= |sum!107| |sum!108|) (and (<= 0 |sk!129|) (< |sk!129| k) (not (= |p!122| |p!123|))))) ; sum_congruence
(assert (or (= |sum!109| |sum!110|) (and (<= 0 |sk!130|) (< |sk!130| k) (not (= |p!124| |p!125|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!126| |sum!1|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!127| |sum!1|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!128| |sum!1|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!129| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!126| |p!130|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!131| |p!126|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!132| |p!126|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!133| |p!126|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!127| |p!134|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!131| |p!127|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!135| |p!127|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!136| |p!127|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!128| |p!137|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!132| |p!128|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!135| |p!128|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!138| |p!128|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!129| |p!139|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!133| |p!129|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!136| |p!129|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!138| |p!129|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!130| |p!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!140| |p!130|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!141| |p!130|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!142| |p!130|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!130| |p!143|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!130| |p!144|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!130| |p!145|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!131| |p!140|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!146| |p!131|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!147| |p!131|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!132| |p!141|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!146| |p!132|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!148| |p!132|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!133| |p!142|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!147| |p!133|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!148| |p!133|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!140| |p!134|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!134| |p!0|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!149| |p!134|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!150| |p!134|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!134| |p!151|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!134| |p!152|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!134| |p!153|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!135| |p!149|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!146| |p!135|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!154| |p!135|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!136| |p!150|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!147| |p!136|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!154| |p!136|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!141| |p!137|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!149| |p!137|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!137| |p!0|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!155| |p!137|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!137| |p!156|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!137| |p!157|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!137| |p!158|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!138| |p!155|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!148| |p!138|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!154| |p!138|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!142| |p!139|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!150| |p!139|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!155| |p!139|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!139| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!139| |p!159|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!139| |p!160|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!139| |p!161|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| 0 0 |at!75| |sk!54|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!10| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!10|)) (< 0.0 |p!4|)) (or (not (< 0.0 e)) (not (= |sum!10| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< e 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< 0.0 e)) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!10|)) (not (= e 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!12|)) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!12|)) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!12|)) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< |sum!12| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 |sum!12|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= |sum!12| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| 0 0 |at!59| |sk!57|) |p!15| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!14| 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!14|)) (< 0.0 |p!8|)) (or (not (< 0.0 e)) (not (= |sum!14| 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< e 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< 0.0 e)) (< 0.0 |p!8|)) (or (not (< 0.0 |sum!14|)) (not (= e 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!55| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!5| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!15| 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!15|)) (< 0.0 |p!10|)) (or (not (< 0.0 e)) (not (= |sum!15| 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< e 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 e)) (< 0.0 |p!10|)) (or (not (< 0.0 |sum!15|)) (not (= e 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!9| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!18|)) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 |sum!18|)) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!12|)) (or (not (< 0.0 |sum!18|)) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< |sum!18| 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 |sum!18|)) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= |sum!18| 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (= |p!13| (ite (|$mask| 0 0 |at!75| |sk!61|) |p!21| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!13|)) (or (not (< 0.0 (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!1| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!7| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |max!11|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |max!11|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!11|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!11|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |max!11|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |max!11|))) (= |p!3| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |sum!13|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |sum!13|))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!13|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp |sum!13|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |sum!13|))) (= |p!2| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |sum!13|))) (= |p!3| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp |max!11|) (f_exp |sum!13|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!26| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!26|)) (< 0.0 |p!16|)) (or (not (< 0.0 e)) (not (= |sum!26| 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< e 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< 0.0 e)) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!26|)) (not (= e 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!63|))) (= |p!5| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!63|))) (= |p!9| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!63|))) (= |p!11| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!27| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!27|)) (< 0.0 |p!18|)) (or (not (< 0.0 e)) (not (= |sum!27| 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< e 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< 0.0 e)) (< 0.0 |p!18|)) (or (not (< 0.0 |sum!27|)) (not (= e 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!5| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!9| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!11| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!17| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |max!17|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |max!17|))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!17|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp |max!17|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |max!17|))) (= |p!2| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |max!17|))) (= |p!3| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |max!17|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |max!17|))) (= |p!15| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |sum!19|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |sum!19|))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!19|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp |sum!19|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |sum!19|))) (= |p!2| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |sum!19|))) (= |p!3| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |sum!19|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |sum!19|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp |max!17|) (f_exp |sum!19|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!35| 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!35|)) (< 0.0 |p!22|)) (or (not (< 0.0 e)) (not (= |sum!35| 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< e 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< 0.0 e)) (< 0.0 |p!22|)) (or (not (< 0.0 |sum!35|)) (not (= e 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!5| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!9| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!66|))) (= |p!19| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!37|)) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 |sum!37|)) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!24|)) (or (not (< 0.0 |sum!37|)) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< |sum!37| 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 |sum!37|)) (< 0.0 |p!24|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= |sum!37| 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (= |p!25| (ite (|$mask| 0 0 0 |sk!67|) |p!51| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (< 0.0 |p!25|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!25|)) (or (not (< 0.0 (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!1| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!7| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0) (ite (|$mask| 0 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!13| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!39| 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!39|)) (< 0.0 |p!26|)) (or (not (< 0.0 e)) (not (= |sum!39| 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< e 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< 0.0 e)) (< 0.0 |p!26|)) (or (not (< 0.0 |sum!39|)) (not (= e 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!5| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!9| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!62| |sk!68|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!68|))) (= |p!23| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!40| 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!40|)) (< 0.0 |p!28|)) (or (not (< 0.0 e)) (not (= |sum!40| 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< e 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< 0.0 e)) (< 0.0 |p!28|)) (or (not (< 0.0 |sum!40|)) (not (= e 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!5| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!9| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!53| |sk!69|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!69|))) (= |p!27| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!41| 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!41|)) (< 0.0 |p!30|)) (or (not (< 0.0 e)) (not (= |sum!41| 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< e 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< 0.0 e)) (< 0.0 |p!30|)) (or (not (< 0.0 |sum!41|)) (not (= e 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!5| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!9| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!55| |sk!70|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!70|))) (= |p!29| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!42| 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!42|)) (< 0.0 |p!32|)) (or (not (< 0.0 e)) (not (= |sum!42| 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< e 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< 0.0 e)) (< 0.0 |p!32|)) (or (not (< 0.0 |sum!42|)) (not (= e 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!5| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!9| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!31| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!43| 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!43|)) (< 0.0 |p!34|)) (or (not (< 0.0 e)) (not (= |sum!43| 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< e 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< 0.0 e)) (< 0.0 |p!34|)) (or (not (< 0.0 |sum!43|)) (not (= e 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!5| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!9| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!72|))) (= |p!33| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!45| 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!45|)) (< 0.0 |p!36|)) (or (not (< 0.0 e)) (not (= |sum!45| 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< e 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< 0.0 e)) (< 0.0 |p!36|)) (or (not (< 0.0 |sum!45|)) (not (= e 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!5| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!9| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!65| |sk!73|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!73|))) (= |p!35| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!46| 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!46|)) (< 0.0 |p!38|)) (or (not (< 0.0 e)) (not (= |sum!46| 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< e 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< 0.0 e)) (< 0.0 |p!38|)) (or (not (< 0.0 |sum!46|)) (not (= e 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!5| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!9| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!53| |sk!74|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!74|))) (= |p!37| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!47| 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!47|)) (< 0.0 |p!40|)) (or (not (< 0.0 e)) (not (= |sum!47| 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< e 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< 0.0 e)) (< 0.0 |p!40|)) (or (not (< 0.0 |sum!47|)) (not (= e 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!5| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!9| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!11| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!17| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!19| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!23| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!27| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!29| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!31| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!33| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!35| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!37| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!55| |sk!75|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!75|))) (= |p!39| |p!41|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!48| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!48|)) (< 0.0 |p!42|)) (or (not (< 0.0 e)) (not (= |sum!48| 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< e 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< 0.0 e)) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!48|)) (not (= e 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!5| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!9| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!11| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!17| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!19| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!23| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!27| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!29| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!31| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!33| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!35| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!37| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!39| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!41| |p!43|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!49| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!49|)) (< 0.0 |p!44|)) (or (not (< 0.0 e)) (not (= |sum!49| 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< e 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< 0.0 e)) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!49|)) (not (= e 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!5| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!9| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!11| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!17| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!19| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!23| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!27| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!29| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!31| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!33| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!35| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!37| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!39| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!41| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!75| |sk!77|))) (= |p!43| |p!45|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!50| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!50|)) (< 0.0 |p!46|)) (or (not (< 0.0 e)) (not (= |sum!50| 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< e 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< 0.0 e)) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!50|)) (not (= e 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!5| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!9| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!11| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!17| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!19| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!23| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!27| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!29| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!31| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!33| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!35| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!37| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!39| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!41| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!43| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!62| |sk!78|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!75| |sk!78|))) (= |p!45| |p!47|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!51| 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!51|)) (< 0.0 |p!48|)) (or (not (< 0.0 e)) (not (= |sum!51| 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< e 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< 0.0 e)) (< 0.0 |p!48|)) (or (not (< 0.0 |sum!51|)) (not (= e 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!5| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!9| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!11| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!17| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!19| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!23| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!27| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!29| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!31| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!33| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!35| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!37| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!39| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!41| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!43| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!45| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!65| |sk!79|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!59| |sk!79|))) (= |p!47| |p!49|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |max!36|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |max!36|))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!36|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp |max!36|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |max!36|))) (= |p!2| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |max!36|))) (= |p!3| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |max!36|))) (= |p!14| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |max!36|))) (= |p!15| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |max!36|))) (= |p!20| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |max!36|))) (= |p!21| |p!50|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |sum!38|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |sum!38|))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!38|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp |sum!38|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |sum!38|))) (= |p!2| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |sum!38|))) (= |p!3| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |sum!38|))) (= |p!14| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |sum!38|))) (= |p!15| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |sum!38|))) (= |p!20| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |sum!38|))) (= |p!21| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp |max!36|) (f_exp |sum!38|))) (= |p!50| |p!51|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!62| 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!62|)) (< 0.0 |p!52|)) (or (not (< 0.0 e)) (not (= |sum!62| 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 |sum!62|)) (not (< e 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 |sum!62|)) (not (< 0.0 e)) (< 0.0 |p!52|)) (or (not (< 0.0 |sum!62|)) (not (= e 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!5| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!9| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!11| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!17| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!19| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!23| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!27| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!29| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!31| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!33| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!35| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!37| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!39| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!41| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!43| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!45| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!47| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!49| |p!53|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!87| 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!87|)) (< 0.0 |p!54|)) (or (not (< 0.0 e)) (not (= |sum!87| 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 |sum!87|)) (not (< e 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 |sum!87|)) (not (< 0.0 e)) (< 0.0 |p!54|)) (or (not (< 0.0 |sum!87|)) (not (= e 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!5| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!9| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!11| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!17| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!19| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!23| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!27| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!29| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!31| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!33| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!35| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!37| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!39| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!41| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!43| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!45| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!47| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!49| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!53| |p!55|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!88| 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!88|)) (< 0.0 |p!56|)) (or (not (< 0.0 e)) (not (= |sum!88| 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< e 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< 0.0 e)) (< 0.0 |p!56|)) (or (not (< 0.0 |sum!88|)) (not (= e 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!5| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!9| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!11| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!17| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!19| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!23| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!27| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!29| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!31| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!33| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!35| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!37| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!39| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!41| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!43| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!45| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!47| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!49| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!53| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 0 |at!59| |sk!96|))) (= |p!55| |p!57|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!89| 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!89|)) (< 0.0 |p!58|)) (or (not (< 0.0 e)) (not (= |sum!89| 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< e 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< 0.0 e)) (< 0.0 |p!58|)) (or (not (< 0.0 |sum!89|)) (not (= e 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!5| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!9| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!11| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!17| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!19| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!23| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!27| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!29| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!31| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!33| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!35| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!37| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!39| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!41| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!43| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!45| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!47| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!49| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!53| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!55| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!57| |p!59|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!90| 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!90|)) (< 0.0 |p!60|)) (or (not (< 0.0 e)) (not (= |sum!90| 0.0)) (= |p!60| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< e 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< 0.0 e)) (< 0.0 |p!60|)) (or (not (< 0.0 |sum!90|)) (not (= e 0.0)) (= |p!60| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!5| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!9| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!11| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!17| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!19| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!23| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!27| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!29| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!31| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!33| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!35| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!37| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!39| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!41| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!43| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!45| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!47| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!49| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!53| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!55| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!57| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| 0 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| 0 0 |at!75| |sk!98|))) (= |p!59| |p!61|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!91| 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!91|)) (< 0.0 |p!62|)) (or (not (< 0.0 e)) (not (= |sum!91| 0.0)) (= |p!62| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< e 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< 0.0 e)) (< 0.0 |p!62|)) (or (not (< 0.0 |sum!91|)) (not (= e 0.0)) (= |p!62| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!5| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!9| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!11| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!17| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!19| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!23| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!27| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!29| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!31| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!33| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!35| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!37| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!39| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!41| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!43| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!45| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!47| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!49| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!53| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!55| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!57| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!59| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!61| |p!63|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!92| 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!92|)) (< 0.0 |p!64|)) (or (not (< 0.0 e)) (not (= |sum!92| 0.0)) (= |p!64| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< e 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< 0.0 e)) (< 0.0 |p!64|)) (or (not (< 0.0 |sum!92|)) (not (= e 0.0)) (= |p!64| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!5| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!9| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!11| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!17| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!19| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!23| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!27| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!29| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!31| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!33| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!35| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!37| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!39| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!41| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!43| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!45| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!47| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!49| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!53| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!55| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!57| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!59| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!61| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!63| |p!65|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!93| 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!93|)) (< 0.0 |p!66|)) (or (not (< 0.0 e)) (not (= |sum!93| 0.0)) (= |p!66| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< e 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< 0.0 e)) (< 0.0 |p!66|)) (or (not (< 0.0 |sum!93|)) (not (= e 0.0)) (= |p!66| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!5| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!9| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!11| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!17| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!19| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!23| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!27| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!29| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!31| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!33| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!35| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!37| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!39| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!41| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!43| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!45| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!47| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!49| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!53| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!55| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!57| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!59| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!61| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!63| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!65| |p!67|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!94| 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!94|)) (< 0.0 |p!68|)) (or (not (< 0.0 e)) (not (= |sum!94| 0.0)) (= |p!68| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< e 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< 0.0 e)) (< 0.0 |p!68|)) (or (not (< 0.0 |sum!94|)) (not (= e 0.0)) (= |p!68| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!5| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!9| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!11| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!17| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!19| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!23| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!27| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!29| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!31| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!33| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!35| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!37| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!39| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!41| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!43| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!77|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!77|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!45| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!78|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!78|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!47| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!79|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!79|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!49| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!53| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!55| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!83| |sk!96|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!59| |sk!96|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!57| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!59| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!84| |sk!98|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| 0 0 |at!75| |sk!98|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!61| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!63| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!65| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!86| |sk!101|) (|$k| 0 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!101|) (|$q| 0 0 |at!59| |sk!102|))) (= |p!67| |p!69|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!95| 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!95|)) (< 0.0 |p!70|)) (or (not (< 0.0 e)) (not (= |sum!95| 0.0)) (= |p!70| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< e 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< 0.0 e)) (< 0.0 |p!70|)) (or (not (< 0.0 |sum!95|)) (not (= e 0.0)) (= |p!70| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!5| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!9| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!11| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!17| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!19| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!23| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!27| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!29| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!31| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!33| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!35| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!37| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!39| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!41| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!43| |p!71|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!96| 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!96|)) (< 0.0 |p!72|)) (or (not (< 0.0 e)) (not (= |sum!96| 0.0)) (= |p!72| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< e 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< 0.0 e)) (< 0.0 |p!72|)) (or (not (< 0.0 |sum!96|)) (not (= e 0.0)) (= |p!72| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!97| 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!97|)) (< 0.0 |p!74|)) (or (not (< 0.0 e)) (not (= |sum!97| 0.0)) (= |p!74| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< e 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< 0.0 e)) (< 0.0 |p!74|)) (or (not (< 0.0 |sum!97|)) (not (= e 0.0)) (= |p!74| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!98| 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!98|)) (< 0.0 |p!76|)) (or (not (< 0.0 e)) (not (= |sum!98| 0.0)) (= |p!76| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< e 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< 0.0 e)) (< 0.0 |p!76|)) (or (not (< 0.0 |sum!98|)) (not (= e 0.0)) (= |p!76| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!99| 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!99|)) (< 0.0 |p!78|)) (or (not (< 0.0 e)) (not (= |sum!99| 0.0)) (= |p!78| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< e 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< 0.0 e)) (< 0.0 |p!78|)) (or (not (< 0.0 |sum!99|)) (not (= e 0.0)) (= |p!78| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!100| 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!100|)) (< 0.0 |p!80|)) (or (not (< 0.0 e)) (not (= |sum!100| 0.0)) (= |p!80| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< e 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< 0.0 e)) (< 0.0 |p!80|)) (or (not (< 0.0 |sum!100|)) (not (= e 0.0)) (= |p!80| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!101| 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!101|)) (< 0.0 |p!82|)) (or (not (< 0.0 e)) (not (= |sum!101| 0.0)) (= |p!82| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< e 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< 0.0 e)) (< 0.0 |p!82|)) (or (not (< 0.0 |sum!101|)) (not (= e 0.0)) (= |p!82| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!102| 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!102|)) (< 0.0 |p!84|)) (or (not (< 0.0 e)) (not (= |sum!102| 0.0)) (= |p!84| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< e 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< 0.0 e)) (< 0.0 |p!84|)) (or (not (< 0.0 |sum!102|)) (not (= e 0.0)) (= |p!84| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!103| 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!103|)) (< 0.0 |p!86|)) (or (not (< 0.0 e)) (not (= |sum!103| 0.0)) (= |p!86| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< e 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< 0.0 e)) (< 0.0 |p!86|)) (or (not (< 0.0 |sum!103|)) (not (= e 0.0)) (= |p!86| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!104| 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!104|)) (< 0.0 |p!88|)) (or (not (< 0.0 e)) (not (= |sum!104| 0.0)) (= |p!88| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< e 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< 0.0 e)) (< 0.0 |p!88|)) (or (not (< 0.0 |sum!104|)) (not (= e 0.0)) (= |p!88| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!105| 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!105|)) (< 0.0 |p!90|)) (or (not (< 0.0 e)) (not (= |sum!105| 0.0)) (= |p!90| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< e 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< 0.0 e)) (< 0.0 |p!90|)) (or (not (< 0.0 |sum!105|)) (not (= e 0.0)) (= |p!90| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!106| 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!106|)) (< 0.0 |p!92|)) (or (not (< 0.0 e)) (not (= |sum!106| 0.0)) (= |p!92| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< e 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< 0.0 e)) (< 0.0 |p!92|)) (or (not (< 0.0 |sum!106|)) (not (= e 0.0)) (= |p!92| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!107| 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!107|)) (< 0.0 |p!94|)) (or (not (< 0.0 e)) (not (= |sum!107| 0.0)) (= |p!94| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< e 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< 0.0 e)) (< 0.0 |p!94|)) (or (not (< 0.0 |sum!107|)) (not (= e 0.0)) (= |p!94| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!108| 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!108|)) (< 0.0 |p!96|)) (or (not (< 0.0 e)) (not (= |sum!108| 0.0)) (= |p!96| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< e 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< 0.0 e)) (< 0.0 |p!96|)) (or (not (< 0.0 |sum!108|)) (not (= e 0.0)) (= |p!96| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!109| 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!109|)) (< 0.0 |p!98|)) (or (not (< 0.0 e)) (not (= |sum!109| 0.0)) (= |p!98| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< e 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< 0.0 e)) (< 0.0 |p!98|)) (or (not (< 0.0 |sum!109|)) (not (= e 0.0)) (= |p!98| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!110| 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!110|)) (< 0.0 |p!100|)) (or (not (< 0.0 e)) (not (= |sum!110| 0.0)) (= |p!100| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< e 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< 0.0 e)) (< 0.0 |p!100|)) (or (not (< 0.0 |sum!110|)) (not (= e 0.0)) (= |p!100| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (= |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (= (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (= |p!102| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (not (< (|$q| 0 0 |at!59| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (not (= (|$q| 0 0 |at!59| |sk!119|) 0.0)) (= |p!103| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (not (< (|$k| 0 0 |sk!83| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (not (< 0.0 (|$k| 0 0 |sk!83| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!119|))) (not (= (|$k| 0 0 |sk!83| |sk!119|) 0.0)) (= |p!103| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (= |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (= (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (= |p!104| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (not (< (|$q| 0 0 |at!75| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (not (= (|$q| 0 0 |at!75| |sk!120|) 0.0)) (= |p!105| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (not (< (|$k| 0 0 |sk!84| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (not (< 0.0 (|$k| 0 0 |sk!84| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!120|))) (not (= (|$k| 0 0 |sk!84| |sk!120|) 0.0)) (= |p!105| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (= |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!106| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (= |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!107| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (= |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (= (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (= |p!108| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (not (< (|$q| 0 0 |at!59| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (not (= (|$q| 0 0 |at!59| |sk!122|) 0.0)) (= |p!109| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (not (< (|$k| 0 0 |sk!86| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (not (< 0.0 (|$k| 0 0 |sk!86| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!122|))) (not (= (|$k| 0 0 |sk!86| |sk!122|) 0.0)) (= |p!109| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (= |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (= (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (= |p!110| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (not (< (|$q| 0 0 |at!75| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (not (= (|$q| 0 0 |at!75| |sk!123|) 0.0)) (= |p!111| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (not (< (|$k| 0 0 |sk!87| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (not (< 0.0 (|$k| 0 0 |sk!87| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!123|))) (not (= (|$k| 0 0 |sk!87| |sk!123|) 0.0)) (= |p!111| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (= |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!112| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (= |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!113| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< (|$q| 0 0 |at!59| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (= (|$q| 0 0 |at!59| |sk!125|) 0.0)) (= |p!114| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (not (< (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!125|))) (not (= (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (= |p!114| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< (|$q| 0 0 |at!75| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (not (= (|$q| 0 0 |at!75| |sk!125|) 0.0)) (= |p!115| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (not (< (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (not (< 0.0 (|$k| 0 0 |sk!89| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!125|))) (not (= (|$k| 0 0 |sk!89| |sk!125|) 0.0)) (= |p!115| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (not (< (|$q| 0 0 |at!59| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (not (= (|$q| 0 0 |at!59| |sk!126|) 0.0)) (= |p!116| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (not (< (|$k| 0 0 |sk!90| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (not (< 0.0 (|$k| 0 0 |sk!90| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!126|))) (not (= (|$k| 0 0 |sk!90| |sk!126|) 0.0)) (= |p!116| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (= (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (= |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (= (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (= |p!117| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< (|$q| 0 0 |at!59| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (= (|$q| 0 0 |at!59| |sk!127|) 0.0)) (= |p!118| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (not (< (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$q| 0 0 |at!59| |sk!127|))) (not (= (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (= |p!118| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< (|$q| 0 0 |at!75| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (not (= (|$q| 0 0 |at!75| |sk!127|) 0.0)) (= |p!119| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (not (< (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (not (< 0.0 (|$k| 0 0 |sk!91| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$q| 0 0 |at!75| |sk!127|))) (not (= (|$k| 0 0 |sk!91| |sk!127|) 0.0)) (= |p!119| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) |or!0|) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-queries-into-masked-attention with w=3, obligation: equal
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

; rule move-scale-of-queries-into-masked-attention with w=3, obligation: defined
; lemma instances: {cofactor=66, exp_opposite=4, exp_positive=27, exp_sum=4, extremum_bound=36, extremum_witness=6, product_choice=4, product_congruence=400, product_sign=77, sum_congruence=25, sum_linear=47}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!53| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!57| () Int)
(declare-fun |at!59| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!75| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!55| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |max!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |max!17| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!13| () Real)
(declare-fun |at!74| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |p!14| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!62| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!18| () Real)
(declare-fun |p!20| () Real)
(declare-fun |empty!6| () Bool)
(declare-fun |sk!65| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!24| () Real)
(declare-fun |sk!67| () Int)
(declare-fun |max!36| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |p!25| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!28| () Real)
(declare-fun |p!30| () Real)
(declare-fun |p!32| () Real)
(declare-fun |p!34| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |p!36| () Real)
(declare-fun |p!38| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!42| () Real)
(declare-fun |p!44| () Real)
(declare-fun |p!46| () Real)
(declare-fun |p!48| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |p!50| () Real)
(declare-fun |empty!7| () Bool)
(declare-fun |sk!80| () Int)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |sum!61| () Real)
(declare-fun |or!62| () Bool)
(declare-fun |p!51| () Real)
(declare-fun |p!52| () Real)
(declare-fun |sk!82| () Int)
(declare-fun |sk!83| () Int)
(declare-fun |sum!64| () Real)
(declare-fun |sum!65| () Real)
(declare-fun |sk!84| () Int)
(declare-fun |sum!66| () Real)
(declare-fun |sum!67| () Real)
(declare-fun |sk!85| () Int)
(declare-fun |sum!68| () Real)
(declare-fun |sum!69| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!86| () Int)
(declare-fun |sum!70| () Real)
(declare-fun |sum!71| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!87| () Int)
(declare-fun |sum!72| () Real)
(declare-fun |sum!73| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sk!88| () Int)
(declare-fun |sum!74| () Real)
(declare-fun |sum!75| () Real)
(declare-fun |sk!89| () Int)
(declare-fun |sum!76| () Real)
(declare-fun |sum!77| () Real)
(declare-fun |sk!90| () Int)
(declare-fun |sum!78| () Real)
(declare-fun |sum!79| () Real)
(declare-fun |sk!91| () Int)
(declare-fun |sum!80| () Real)
(declare-fun |sum!81| () Real)
(declare-fun |sk!92| () Int)
(declare-fun |sum!82| () Real)
(declare-fun |sum!83| () Real)
(declare-fun |sk!93| () Int)
(declare-fun |sum!84| () Real)
(declare-fun |sum!85| () Real)
(declare-fun |sk!94| () Int)
(declare-fun |sum!86| () Real)
(declare-fun |sum!87| () Real)
(declare-fun |p!54| () Real)
(declare-fun |p!56| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!76| () Real)
(declare-fun |p!78| () Real)
(declare-fun |p!80| () Real)
(declare-fun |p!82| () Real)
(declare-fun |p!84| () Real)
(declare-fun |p!86| () Real)
(declare-fun |p!88| () Real)
(declare-fun |p!90| () Real)
(declare-fun |p!92| () Real)
(declare-fun |p!94| () Real)
(declare-fun |p!96| () Real)
(declare-fun |p!98| () Real)
(declare-fun |p!100| () Real)
(declare-fun |sum!88| () Real)
(declare-fun |sum!89| () Real)
(declare-fun |sk!119| () Int)
(declare-fun |p!102| () Real)
(declare-fun |p!103| () Real)
(declare-fun |sum!90| () Real)
(declare-fun |sum!91| () Real)
(declare-fun |sk!120| () Int)
(declare-fun |p!104| () Real)
(declare-fun |p!105| () Real)
(declare-fun |sum!92| () Real)
(declare-fun |sum!93| () Real)
(declare-fun |sk!121| () Int)
(declare-fun |p!106| () Real)
(declare-fun |p!107| () Real)
(declare-fun |sum!94| () Real)
(declare-fun |sum!95| () Real)
(declare-fun |sk!122| () Int)
(declare-fun |p!108| () Real)
(declare-fun |p!109| () Real)
(declare-fun |sum!96| () Real)
(declare-fun |sum!97| () Real)
(declare-fun |sk!123| () Int)
(declare-fun |p!110| () Real)
(declare-fun |p!111| () Real)
(declare-fun |sum!98| () Real)
(declare-fun |sum!99| () Real)
(declare-fun |sk!124| () Int)
(declare-fun |p!112| () Real)
(declare-fun |p!113| () Real)
(declare-fun |sum!100| () Real)
(declare-fun |sum!101| () Real)
(declare-fun |sk!125| () Int)
(declare-fun |p!114| () Real)
(declare-fun |p!115| () Real)
(declare-fun |sum!102| () Real)
(declare-fun |sum!103| () Real)
(declare-fun |sk!126| () Int)
(declare-fun |p!116| () Real)
(declare-fun |p!117| () Real)
(declare-fun |sum!104| () Real)
(declare-fun |sum!105| () Real)
(declare-fun |sk!127| () Int)
(declare-fun |p!118| () Real)
(declare-fun |p!119| () Real)
(declare-fun |sum!106| () Real)
(declare-fun |sum!107| () Real)
(declare-fun |sk!128| () Int)
(declare-fun |p!120| () Real)
(declare-fun |p!121| () Real)
(declare-fun |sum!108| () Real)
(declare-fun |sum!109| () Real)
(declare-fun |sk!129| () Int)
(declare-fun |p!122| () Real)
(declare-fun |p!123| () Real)
(declare-fun |sum!110| () Real)
(declare-fun |sum!111| () Real)
(declare-fun |sk!130| () Int)
(declare-fun |p!124| () Real)
(declare-fun |p!125| () Real)
(declare-fun |p!126| () Real)
(declare-fun |p!127| () Real)
(declare-fun |p!128| () Real)
(declare-fun |p!129| () Real)
(declare-fun |p!130| () Real)
(declare-fun |p!131| () Real)
(declare-fun |p!132| () Real)
(declare-fun |p!133| () Real)
(declare-fun |p!134| () Real)
(declare-fun |p!135| () Real)
(declare-fun |p!136| () Real)
(declare-fun |p!137| () Real)
(declare-fun |p!138| () Real)
(declare-fun |p!139| () Real)
(declare-fun |p!140| () Real)
(declare-fun |p!141| () Real)
(declare-fun |p!142| () Real)
(declare-fun |p!143| () Real)
(declare-fun |p!144| () Real)
(declare-fun |p!145| () Real)
(declare-fun |p!146| () Real)
(declare-fun |p!147| () Real)
(declare-fun |p!148| () Real)
(declare-fun |p!149| () Real)
(declare-fun |p!150| () Real)
(declare-fun |p!151| () Real)
(declare-fun |p!152| () Real)
(declare-fun |p!153| () Real)
(declare-fun |p!154| () Real)
(declare-fun |p!155| () Real)
(declare-fun |p!156| () Real)
(declare-fun |p!157| () Real)
(declare-fun |p!158| () Real)
(declare-fun |p!159| () Real)
(declare-fun |p!160| () Real)
(declare-fun |p!161| () Real)
(declare-fun e () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |$k| (Int Int Int Int) Real)
(declare-fun |sk!56| () Int)
(declare-fun |sk!58| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!9| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sk!63| () Int)
(declare-fun |p!17| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sk!64| () Int)
(declare-fun |p!19| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sk!66| () Int)
(declare-fun |p!23| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |sk!68| () Int)
(declare-fun |p!27| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!69| () Int)
(declare-fun |p!29| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sk!70| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!71| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sk!72| () Int)
(declare-fun |p!35| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!73| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sk!74| () Int)
(declare-fun |p!39| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!75| () Int)
(declare-fun |p!41| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sk!76| () Int)
(declare-fun |p!43| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!77| () Int)
(declare-fun |p!45| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!78| () Int)
(declare-fun |p!47| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!79| () Int)
(declare-fun |p!49| () Real)
(declare-fun |sum!63| () Real)
(declare-fun |sk!81| () Int)
(declare-fun |p!53| () Real)
(declare-fun |sk!95| () Int)
(declare-fun |p!55| () Real)
(declare-fun |sk!96| () Int)
(declare-fun |p!57| () Real)
(declare-fun |sk!97| () Int)
(declare-fun |p!59| () Real)
(declare-fun |sk!98| () Int)
(declare-fun |p!61| () Real)
(declare-fun |sk!99| () Int)
(declare-fun |p!63| () Real)
(declare-fun |sk!100| () Int)
(declare-fun |p!65| () Real)
(declare-fun |sk!101| () Int)
(declare-fun |p!67| () Real)
(declare-fun |sk!102| () Int)
(declare-fun |p!69| () Real)
(declare-fun |sk!103| () Int)
(declare-fun |p!71| () Real)
(declare-fun |at!58| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!76| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!53|) (< |sk!53| n) (= |or!0| (|$mask| |at!57| 0 |at!59| |sk!53|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 |at!59| |sk!53|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!54|) (< |sk!54| n) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (< 0 h) (<= 0 |at!59|) (< |at!59| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (< 0 h) (<= 0 |at!59|) (< |at!59| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!55|) (< |sk!55| n) (|$mask| |at!73| 0 |at!75| |sk!55|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!73| 0 |at!75| |sk!53|)) (and (not |empty!4|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 |at!59| |sk!55|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!73| 0 |at!75| |sk!55|)) (and (not |empty!4|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (<= 0 |at!75|) (< |at!75| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (= |sum!4| |p!4|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!6|) (and (<= 0 |sk!57|) (< |sk!57| n) (not (= (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (= |sum!6| |p!8|)) ; sum_linear
(assert (= |sum!7| |p!10|)) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!60|) (< |sk!60| n) (= |or!8| (|$mask| |at!73| 0 |at!75| |sk!60|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 |at!75| |sk!53|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 |at!59| |sk!60|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 |at!75| |sk!55|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!73| 0 |at!75| |sk!60|)) (and (not |empty!4|) (<= |sum!16| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 |at!75| |sk!60|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!12|) (and (<= 0 |sk!61|) (< |sk!61| n) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) 0.0) |p!13|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (< 0 m) (< 0 n))) (not (= |sum!20| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!11|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!62|) (< |sk!62| n) (|$mask| |at!57| 0 |at!59| |sk!62|) (= |max!11| |sum!21|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!57| 0 |at!59| |sk!53|)) (and (not |empty!5|) (<= |sum!22| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 |at!59| |sk!62|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!57| 0 |at!59| |sk!55|)) (and (not |empty!5|) (<= |sum!23| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!73| 0 |at!75| |sk!62|)) (and (not |empty!4|) (<= |sum!24| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!57| 0 |at!59| |sk!60|)) (and (not |empty!5|) (<= |sum!25| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 |at!75| |sk!62|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!57| 0 |at!59| |sk!62|)) (and (not |empty!5|) (<= |sum!21| |max!11|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) |p!15|)) ; exp_sum
(assert (= |sum!13| |p!16|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!13|))) ; exp_positive
(assert (= |sum!16| |p!18|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!17|)))) ; exp_positive
(assert (= |p!20| 1.0)) ; exp_opposite
(assert (or |empty!6| (and (<= 0 |sk!65|) (< |sk!65| n) (|$mask| |at!73| 0 |at!75| |sk!65|) (= |max!17| |sum!28|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!73| 0 |at!75| |sk!53|)) (and (not |empty!6|) (<= |sum!29| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 |at!59| |sk!65|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!73| 0 |at!75| |sk!55|)) (and (not |empty!6|) (<= |sum!30| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!73| 0 |at!75| |sk!65|)) (and (not |empty!4|) (<= |sum!31| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!73| 0 |at!75| |sk!60|)) (and (not |empty!6|) (<= |sum!32| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 |at!75| |sk!65|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!73| 0 |at!75| |sk!62|)) (and (not |empty!6|) (<= |sum!33| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!57| 0 |at!59| |sk!65|)) (and (not |empty!5|) (<= |sum!34| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!73| 0 |at!75| |sk!65|)) (and (not |empty!6|) (<= |sum!28| |max!17|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) |p!21|)) ; exp_sum
(assert (= |sum!19| |p!22|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!19|))) ; exp_positive
(assert (or (= |sum!20| |p!24|) (and (<= 0 |sk!67|) (< |sk!67| n) (not (= (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) 0.0) |p!25|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!11|))) ; exp_positive
(assert (= |sum!21| |p!26|)) ; sum_linear
(assert (= |sum!22| |p!28|)) ; sum_linear
(assert (= |sum!23| |p!30|)) ; sum_linear
(assert (= |sum!24| |p!32|)) ; sum_linear
(assert (= |sum!25| |p!34|)) ; sum_linear
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!44| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |max!17|))) ; exp_positive
(assert (= |sum!28| |p!36|)) ; sum_linear
(assert (= |sum!29| |p!38|)) ; sum_linear
(assert (= |sum!30| |p!40|)) ; sum_linear
(assert (= |sum!31| |p!42|)) ; sum_linear
(assert (= |sum!32| |p!44|)) ; sum_linear
(assert (= |sum!33| |p!46|)) ; sum_linear
(assert (= |sum!34| |p!48|)) ; sum_linear
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!52| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!36|)))) ; exp_positive
(assert (= |p!50| 1.0)) ; exp_opposite
(assert (or |empty!7| (and (<= 0 |sk!80|) (< |sk!80| n) (|$mask| |at!73| 0 0 |sk!80|) (= |max!36| |sum!53|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| |at!73| 0 0 |sk!53|)) (and (not |empty!7|) (<= |sum!54| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| 0 |at!59| |sk!80|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| |at!73| 0 0 |sk!55|)) (and (not |empty!7|) (<= |sum!55| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!73| 0 |at!75| |sk!80|)) (and (not |empty!4|) (<= |sum!56| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| |at!73| 0 0 |sk!60|)) (and (not |empty!7|) (<= |sum!57| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| 0 |at!75| |sk!80|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| |at!73| 0 0 |sk!62|)) (and (not |empty!7|) (<= |sum!58| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!57| 0 |at!59| |sk!80|)) (and (not |empty!5|) (<= |sum!59| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| |at!73| 0 0 |sk!65|)) (and (not |empty!7|) (<= |sum!60| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!73| 0 |at!75| |sk!80|)) (and (not |empty!6|) (<= |sum!61| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| |at!73| 0 0 |sk!80|)) (and (not |empty!7|) (<= |sum!53| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (< 0 m))) |or!62|)) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) |p!51|)) ; exp_sum
(assert (= |sum!38| |p!52|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!38|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!82|) (< |sk!82| n) (not (= (|$mask| |at!57| 0 |at!59| |sk!82|) (|$mask| |at!73| 0 |at!75| |sk!82|)))))) ; sum_congruence
(assert (or (= |max!2| |max!11|) (and (<= 0 |sk!83|) (< |sk!83| n) (or (not (= (|$mask| |at!73| 0 |at!75| |sk!83|) (|$mask| |at!57| 0 |at!59| |sk!83|))) (and (|$mask| |at!73| 0 |at!75| |sk!83|) (not (= |sum!64| |sum!65|))))))) ; sum_congruence
(assert (or (= |max!2| |max!17|) (and (<= 0 |sk!84|) (< |sk!84| n) (|$mask| |at!73| 0 |at!75| |sk!84|) (not (= |sum!66| |sum!67|))))) ; sum_congruence
(assert (or (= |max!2| |max!36|) (and (<= 0 |sk!85|) (< |sk!85| n) (or (not (= (|$mask| |at!73| 0 |at!75| |sk!85|) (|$mask| |at!73| 0 0 |sk!85|))) (and (|$mask| |at!73| 0 |at!75| |sk!85|) (not (= |sum!68| |sum!69|))))))) ; sum_congruence
(assert (or (= |sum!3| |sum!12|) (and (<= 0 |sk!86|) (< |sk!86| n) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!86|) (f_exp |sum!70|) 0.0) (ite (|$mask| |at!57| 0 |at!59| |sk!86|) (f_exp |sum!71|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!18|) (and (<= 0 |sk!87|) (< |sk!87| n) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!87|) (f_exp |sum!72|) 0.0) (ite (|$mask| |at!73| 0 |at!75| |sk!87|) (f_exp |sum!73|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!37|) (and (<= 0 |sk!88|) (< |sk!88| n) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!88|) (f_exp |sum!74|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!88|) (f_exp |sum!75|) 0.0)))))) ; sum_congruence
(assert (or (= |max!11| |max!17|) (and (<= 0 |sk!89|) (< |sk!89| n) (or (not (= (|$mask| |at!57| 0 |at!59| |sk!89|) (|$mask| |at!73| 0 |at!75| |sk!89|))) (and (|$mask| |at!57| 0 |at!59| |sk!89|) (not (= |sum!76| |sum!77|))))))) ; sum_congruence
(assert (or (= |max!11| |max!36|) (and (<= 0 |sk!90|) (< |sk!90| n) (or (not (= (|$mask| |at!57| 0 |at!59| |sk!90|) (|$mask| |at!73| 0 0 |sk!90|))) (and (|$mask| |at!57| 0 |at!59| |sk!90|) (not (= |sum!78| |sum!79|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!18|) (and (<= 0 |sk!91|) (< |sk!91| n) (not (= (ite (|$mask| |at!57| 0 |at!59| |sk!91|) (f_exp |sum!80|) 0.0) (ite (|$mask| |at!73| 0 |at!75| |sk!91|) (f_exp |sum!81|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!12| |sum!37|) (and (<= 0 |sk!92|) (< |sk!92| n) (not (= (ite (|$mask| |at!57| 0 |at!59| |sk!92|) (f_exp |sum!82|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!92|) (f_exp |sum!83|) 0.0)))))) ; sum_congruence
(assert (or (= |max!17| |max!36|) (and (<= 0 |sk!93|) (< |sk!93| n) (or (not (= (|$mask| |at!73| 0 |at!75| |sk!93|) (|$mask| |at!73| 0 0 |sk!93|))) (and (|$mask| |at!73| 0 |at!75| |sk!93|) (not (= |sum!84| |sum!85|))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!37|) (and (<= 0 |sk!94|) (< |sk!94| n) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!94|) (f_exp |sum!86|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!94|) (f_exp |sum!87|) 0.0)))))) ; sum_congruence
(assert (= |sum!64| |p!54|)) ; sum_linear
(assert (= |sum!65| |p!56|)) ; sum_linear
(assert (= |sum!66| |p!58|)) ; sum_linear
(assert (= |sum!67| |p!60|)) ; sum_linear
(assert (= |sum!68| |p!62|)) ; sum_linear
(assert (= |sum!69| |p!64|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!70|))) ; exp_positive
(assert (= |sum!70| |p!66|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!71|))) ; exp_positive
(assert (= |sum!71| |p!68|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!72|))) ; exp_positive
(assert (= |sum!72| |p!70|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!73|))) ; exp_positive
(assert (= |sum!73| |p!72|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!74|))) ; exp_positive
(assert (= |sum!74| |p!74|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!75|))) ; exp_positive
(assert (= |sum!75| |p!76|)) ; sum_linear
(assert (= |sum!76| |p!78|)) ; sum_linear
(assert (= |sum!77| |p!80|)) ; sum_linear
(assert (= |sum!78| |p!82|)) ; sum_linear
(assert (= |sum!79| |p!84|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!80|))) ; exp_positive
(assert (= |sum!80| |p!86|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!81|))) ; exp_positive
(assert (= |sum!81| |p!88|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!82|))) ; exp_positive
(assert (= |sum!82| |p!90|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!83|))) ; exp_positive
(assert (= |sum!83| |p!92|)) ; sum_linear
(assert (= |sum!84| |p!94|)) ; sum_linear
(assert (= |sum!85| |p!96|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!86|))) ; exp_positive
(assert (= |sum!86| |p!98|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!87|))) ; exp_positive
(assert (= |sum!87| |p!100|)) ; sum_linear
(assert (or (= |sum!88| |sum!89|) (and (<= 0 |sk!119|) (< |sk!119| k) (not (= |p!102| |p!103|))))) ; sum_congruence
(assert (or (= |sum!90| |sum!91|) (and (<= 0 |sk!120|) (< |sk!120| k) (not (= |p!104| |p!105|))))) ; sum_congruence
(assert (or (= |sum!92| |sum!93|) (and (<= 0 |sk!121|) (< |sk!121| k) (not (= |p!106| |p!107|))))) ; sum_congruence
(assert (or (= |sum!94| |sum!95|) (and (<= 0 |sk!122|) (< |sk!122| k) (not (= |p!108| |p!109|))))) ; sum_congruence
(assert (or (= |sum!96| |sum!97|) (and (<= 0 |sk!123|) (< |sk!123| k) (not (= |p!110| |p!111|))))) ; sum_congruence
(assert (or (= |sum!98| |sum!99|) (and (<= 0 |sk!124|) (< |sk!124| k) (not (= |p!112| |p!113|))))) ; sum_congruence
(assert (or (= |sum!100| |sum!101|) (and (<= 0 |sk!125|) (< |sk!125| k) (not (= |p!114| |p!115|))))) ; sum_congruence
(assert (or (= |sum!102| |sum!103|) (and (<= 0 |sk!126|) (< |sk!126| k) (not (= |p!116| |p!117|))))) ; sum_congruence
(assert (or (= |sum!104| |sum!105|) (and (<= 0 |sk!127|) (< |sk!127| k) (not (= |p!118| |p!119|))))) ; sum_congruence
(assert (or (= |sum!106| |sum!107|) (and (<= 0 |sk!128|) (< |sk!128| k) (not (= |p!120| |p!121|))))) ; sum_congruence
(assert (or (= |sum!108| |sum!109|) (and (<= 0 |sk!129|) (< |sk!129| k) (not (= |p!122| |p!123|))))) ; sum_congruence
(assert (or (= |sum!110| |sum!111|) (and (<= 0 |sk!130|) (< |sk!130| k) (not (= |p!124| |p!125|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!126| |sum!1|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!127| |sum!1|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!128| |sum!1|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!129| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!126| |p!130|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!131| |p!126|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!132| |p!126|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!133| |p!126|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!127| |p!134|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!131| |p!127|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!135| |p!127|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!136| |p!127|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!128| |p!137|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!132| |p!128|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!135| |p!128|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!138| |p!128|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!129| |p!139|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!133| |p!129|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!136| |p!129|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!138| |p!129|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!130| |p!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!140| |p!130|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!141| |p!130|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!142| |p!130|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!130| |p!143|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!130| |p!144|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!130| |p!145|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!131| |p!140|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!146| |p!131|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!147| |p!131|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!132| |p!141|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!146| |p!132|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!148| |p!132|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!133| |p!142|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!147| |p!133|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!148| |p!133|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!140| |p!134|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!134| |p!0|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!149| |p!134|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!150| |p!134|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!134| |p!151|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!134| |p!152|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!134| |p!153|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!135| |p!149|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!146| |p!135|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!154| |p!135|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!136| |p!150|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!147| |p!136|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!154| |p!136|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!141| |p!137|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!149| |p!137|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!137| |p!0|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!155| |p!137|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!137| |p!156|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!137| |p!157|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!137| |p!158|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!138| |p!155|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!148| |p!138|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!154| |p!138|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!142| |p!139|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!150| |p!139|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!155| |p!139|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!139| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!139| |p!159|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!139| |p!160|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!139| |p!161|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!73| 0 |at!75| |sk!54|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!10| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!10|)) (< 0.0 |p!4|)) (or (not (< 0.0 e)) (not (= |sum!10| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< e 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< 0.0 e)) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!10|)) (not (= e 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!12|)) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!12|)) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!12|)) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< |sum!12| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 |sum!12|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= |sum!12| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| |at!57| 0 |at!59| |sk!57|) |p!15| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!14| 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!14|)) (< 0.0 |p!8|)) (or (not (< 0.0 e)) (not (= |sum!14| 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< e 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< 0.0 e)) (< 0.0 |p!8|)) (or (not (< 0.0 |sum!14|)) (not (= e 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!55| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!5| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!15| 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!15|)) (< 0.0 |p!10|)) (or (not (< 0.0 e)) (not (= |sum!15| 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< e 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 e)) (< 0.0 |p!10|)) (or (not (< 0.0 |sum!15|)) (not (= e 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!9| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!18|)) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 |sum!18|)) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!12|)) (or (not (< 0.0 |sum!18|)) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< |sum!18| 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 |sum!18|)) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= |sum!18| 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (= |p!13| (ite (|$mask| |at!73| 0 |at!75| |sk!61|) |p!21| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!13|)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!1| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!7| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |max!11|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |max!11|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!11|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!11|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |max!11|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |max!11|))) (= |p!3| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |sum!13|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |sum!13|))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!13|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp |sum!13|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |sum!13|))) (= |p!2| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |sum!13|))) (= |p!3| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp |max!11|) (f_exp |sum!13|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!26| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!26|)) (< 0.0 |p!16|)) (or (not (< 0.0 e)) (not (= |sum!26| 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< e 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< 0.0 e)) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!26|)) (not (= e 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!63|))) (= |p!5| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!63|))) (= |p!9| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!63|))) (= |p!11| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!27| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!27|)) (< 0.0 |p!18|)) (or (not (< 0.0 e)) (not (= |sum!27| 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< e 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< 0.0 e)) (< 0.0 |p!18|)) (or (not (< 0.0 |sum!27|)) (not (= e 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!5| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!9| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!11| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!17| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |max!17|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |max!17|))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!17|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp |max!17|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |max!17|))) (= |p!2| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |max!17|))) (= |p!3| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |max!17|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |max!17|))) (= |p!15| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |sum!19|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |sum!19|))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!19|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp |sum!19|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |sum!19|))) (= |p!2| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |sum!19|))) (= |p!3| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |sum!19|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |sum!19|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp |max!17|) (f_exp |sum!19|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!35| 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!35|)) (< 0.0 |p!22|)) (or (not (< 0.0 e)) (not (= |sum!35| 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< e 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< 0.0 e)) (< 0.0 |p!22|)) (or (not (< 0.0 |sum!35|)) (not (= e 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 |at!75| |sk!66|))) (= |p!5| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 |at!75| |sk!66|))) (= |p!9| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 |at!75| |sk!66|))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| 0 |at!75| |sk!66|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 |at!75| |sk!66|))) (= |p!19| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!37|)) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 |sum!37|)) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!24|)) (or (not (< 0.0 |sum!37|)) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< |sum!37| 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 |sum!37|)) (< 0.0 |p!24|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= |sum!37| 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (= |p!25| (ite (|$mask| |at!73| 0 0 |sk!67|) |p!51| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (< 0.0 |p!25|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!25|)) (or (not (< 0.0 (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!1| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!57| 0 |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!7| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| |at!73| 0 |at!75| |sk!61|) (f_exp |sum!19|) 0.0) (ite (|$mask| |at!73| 0 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!13| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!39| 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!39|)) (< 0.0 |p!26|)) (or (not (< 0.0 e)) (not (= |sum!39| 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< e 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< 0.0 e)) (< 0.0 |p!26|)) (or (not (< 0.0 |sum!39|)) (not (= e 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!68|))) (= |p!5| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!68|))) (= |p!9| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!68|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!57| 0 |at!59| |sk!68|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 |at!59| |sk!68|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!62| |sk!68|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!57| 0 |at!59| |sk!68|))) (= |p!23| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!40| 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!40|)) (< 0.0 |p!28|)) (or (not (< 0.0 e)) (not (= |sum!40| 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< e 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< 0.0 e)) (< 0.0 |p!28|)) (or (not (< 0.0 |sum!40|)) (not (= e 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!69|))) (= |p!5| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!69|))) (= |p!9| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!69|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!57| 0 |at!59| |sk!69|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 |at!59| |sk!69|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!57| 0 |at!59| |sk!69|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!53| |sk!69|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!57| 0 |at!59| |sk!69|))) (= |p!27| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!41| 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!41|)) (< 0.0 |p!30|)) (or (not (< 0.0 e)) (not (= |sum!41| 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< e 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< 0.0 e)) (< 0.0 |p!30|)) (or (not (< 0.0 |sum!41|)) (not (= e 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!5| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!9| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!55| |sk!70|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!57| 0 |at!59| |sk!70|))) (= |p!29| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!42| 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!42|)) (< 0.0 |p!32|)) (or (not (< 0.0 e)) (not (= |sum!42| 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< e 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< 0.0 e)) (< 0.0 |p!32|)) (or (not (< 0.0 |sum!42|)) (not (= e 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!5| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!9| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!31| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!43| 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!43|)) (< 0.0 |p!34|)) (or (not (< 0.0 e)) (not (= |sum!43| 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< e 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< 0.0 e)) (< 0.0 |p!34|)) (or (not (< 0.0 |sum!43|)) (not (= e 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!5| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!9| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 |at!59| |sk!72|))) (= |p!33| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!45| 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!45|)) (< 0.0 |p!36|)) (or (not (< 0.0 e)) (not (= |sum!45| 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< e 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< 0.0 e)) (< 0.0 |p!36|)) (or (not (< 0.0 |sum!45|)) (not (= e 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!5| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!9| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!65| |sk!73|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| 0 |at!75| |sk!73|))) (= |p!35| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!46| 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!46|)) (< 0.0 |p!38|)) (or (not (< 0.0 e)) (not (= |sum!46| 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< e 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< 0.0 e)) (< 0.0 |p!38|)) (or (not (< 0.0 |sum!46|)) (not (= e 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!5| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!9| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!53| |sk!74|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| 0 |at!75| |sk!74|))) (= |p!37| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!47| 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!47|)) (< 0.0 |p!40|)) (or (not (< 0.0 e)) (not (= |sum!47| 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< e 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< 0.0 e)) (< 0.0 |p!40|)) (or (not (< 0.0 |sum!47|)) (not (= e 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!5| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!9| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!11| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!17| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!19| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!23| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!27| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!29| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!31| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!33| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!35| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!37| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!55| |sk!75|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| 0 |at!75| |sk!75|))) (= |p!39| |p!41|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!48| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!48|)) (< 0.0 |p!42|)) (or (not (< 0.0 e)) (not (= |sum!48| 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< e 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< 0.0 e)) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!48|)) (not (= e 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!5| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!9| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!11| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!17| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!19| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!23| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!27| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!29| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!31| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!33| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!35| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!37| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!39| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!41| |p!43|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!49| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!49|)) (< 0.0 |p!44|)) (or (not (< 0.0 e)) (not (= |sum!49| 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< e 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< 0.0 e)) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!49|)) (not (= e 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!5| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!9| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!11| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!17| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!19| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!23| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!27| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!29| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!31| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!33| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!35| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!37| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!39| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!41| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| 0 |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| 0 |at!75| |sk!77|))) (= |p!43| |p!45|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!50| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!50|)) (< 0.0 |p!46|)) (or (not (< 0.0 e)) (not (= |sum!50| 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< e 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< 0.0 e)) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!50|)) (not (= e 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!5| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!9| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!11| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!17| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!19| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!23| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!27| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!29| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!31| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!33| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!35| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!37| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!39| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!41| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!43| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| 0 |sk!62| |sk!78|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| 0 |at!75| |sk!78|))) (= |p!45| |p!47|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!51| 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!51|)) (< 0.0 |p!48|)) (or (not (< 0.0 e)) (not (= |sum!51| 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< e 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< 0.0 e)) (< 0.0 |p!48|)) (or (not (< 0.0 |sum!51|)) (not (= e 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!5| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!9| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!11| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!17| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!19| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!23| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!27| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!29| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!31| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!33| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!35| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!37| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!39| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!41| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!43| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!45| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!57| 0 |sk!65| |sk!79|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!57| 0 |at!59| |sk!79|))) (= |p!47| |p!49|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |max!36|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |max!36|))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!36|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp |max!36|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |max!36|))) (= |p!2| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |max!36|))) (= |p!3| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |max!36|))) (= |p!14| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |max!36|))) (= |p!15| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |max!36|))) (= |p!20| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |max!36|))) (= |p!21| |p!50|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |sum!38|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |sum!38|))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!38|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp |sum!38|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |sum!38|))) (= |p!2| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |sum!38|))) (= |p!3| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |sum!38|))) (= |p!14| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |sum!38|))) (= |p!15| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |sum!38|))) (= |p!20| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |sum!38|))) (= |p!21| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp |max!36|) (f_exp |sum!38|))) (= |p!50| |p!51|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!63| 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!63|)) (< 0.0 |p!52|)) (or (not (< 0.0 e)) (not (= |sum!63| 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 |sum!63|)) (not (< e 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 |sum!63|)) (not (< 0.0 e)) (< 0.0 |p!52|)) (or (not (< 0.0 |sum!63|)) (not (= e 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!5| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!9| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!11| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!17| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!19| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!23| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!27| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!29| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!31| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!33| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!35| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!37| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!39| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!41| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!43| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!45| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!47| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!49| |p!53|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!88| 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!88|)) (< 0.0 |p!54|)) (or (not (< 0.0 e)) (not (= |sum!88| 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< e 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< 0.0 e)) (< 0.0 |p!54|)) (or (not (< 0.0 |sum!88|)) (not (= e 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!5| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!9| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!11| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!17| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!19| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!23| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!27| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!29| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!31| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!33| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!35| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!37| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!39| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!41| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!43| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!45| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!47| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!49| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!53| |p!55|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!89| 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!89|)) (< 0.0 |p!56|)) (or (not (< 0.0 e)) (not (= |sum!89| 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< e 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< 0.0 e)) (< 0.0 |p!56|)) (or (not (< 0.0 |sum!89|)) (not (= e 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!5| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!9| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!11| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!17| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!19| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!23| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!27| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!29| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!31| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!33| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!35| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!37| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!39| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!41| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!43| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!45| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!47| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!49| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!53| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!57| 0 |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!57| 0 |at!59| |sk!96|))) (= |p!55| |p!57|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!90| 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!90|)) (< 0.0 |p!58|)) (or (not (< 0.0 e)) (not (= |sum!90| 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< e 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< 0.0 e)) (< 0.0 |p!58|)) (or (not (< 0.0 |sum!90|)) (not (= e 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!5| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!9| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!11| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!17| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!19| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!23| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!27| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!29| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!31| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!33| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!35| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!37| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!39| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!41| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!43| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!45| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!47| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!49| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!53| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!55| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!57| 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!57| |p!59|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!91| 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!91|)) (< 0.0 |p!60|)) (or (not (< 0.0 e)) (not (= |sum!91| 0.0)) (= |p!60| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< e 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< 0.0 e)) (< 0.0 |p!60|)) (or (not (< 0.0 |sum!91|)) (not (= e 0.0)) (= |p!60| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!5| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!9| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!11| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!17| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!19| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!23| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!27| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!29| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!31| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!33| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!35| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!37| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!39| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!41| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!43| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!45| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!47| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!49| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!53| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!55| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!57| 0 |at!59| |sk!96|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!57| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| 0 |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| 0 |at!75| |sk!98|))) (= |p!59| |p!61|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!92| 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!92|)) (< 0.0 |p!62|)) (or (not (< 0.0 e)) (not (= |sum!92| 0.0)) (= |p!62| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< e 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< 0.0 e)) (< 0.0 |p!62|)) (or (not (< 0.0 |sum!92|)) (not (= e 0.0)) (= |p!62| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!5| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!9| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!11| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!17| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!19| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!23| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!27| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!29| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!31| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!33| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!35| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!37| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!39| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!41| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!43| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!45| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!47| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!49| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!53| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!55| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!57| 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!57| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!59| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!61| |p!63|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!93| 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!93|)) (< 0.0 |p!64|)) (or (not (< 0.0 e)) (not (= |sum!93| 0.0)) (= |p!64| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< e 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< 0.0 e)) (< 0.0 |p!64|)) (or (not (< 0.0 |sum!93|)) (not (= e 0.0)) (= |p!64| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!5| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!9| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!11| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!17| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!19| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!23| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!27| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!29| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!31| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!33| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!35| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!37| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!39| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!41| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!43| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!45| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!47| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!49| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!53| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!55| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!57| 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!57| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!59| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!61| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!63| |p!65|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!94| 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!94|)) (< 0.0 |p!66|)) (or (not (< 0.0 e)) (not (= |sum!94| 0.0)) (= |p!66| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< e 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< 0.0 e)) (< 0.0 |p!66|)) (or (not (< 0.0 |sum!94|)) (not (= e 0.0)) (= |p!66| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!5| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!9| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!11| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!17| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!19| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!23| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!27| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!29| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!31| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!33| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!35| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!37| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!39| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!41| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!43| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!45| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!47| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!49| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!53| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!55| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!57| 0 |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!57| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!59| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| 0 |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!61| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!63| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!65| |p!67|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!95| 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!95|)) (< 0.0 |p!68|)) (or (not (< 0.0 e)) (not (= |sum!95| 0.0)) (= |p!68| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< e 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< 0.0 e)) (< 0.0 |p!68|)) (or (not (< 0.0 |sum!95|)) (not (= e 0.0)) (= |p!68| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!5| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!9| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!11| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!17| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!19| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!23| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!27| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!29| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!31| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!33| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!35| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!37| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!39| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!41| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!43| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!60| |sk!77|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 |at!75| |sk!77|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!45| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!62| |sk!78|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 |at!75| |sk!78|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!47| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!65| |sk!79|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 |at!59| |sk!79|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!49| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!53| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!55| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!83| |sk!96|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!57| 0 |at!59| |sk!96|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!57| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!59| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!84| |sk!98|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| 0 |at!75| |sk!98|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!61| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!63| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!65| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!86| |sk!101|) (|$k| |at!57| 0 |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!101|) (|$q| |at!57| 0 |at!59| |sk!102|))) (= |p!67| |p!69|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!96| 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!96|)) (< 0.0 |p!70|)) (or (not (< 0.0 e)) (not (= |sum!96| 0.0)) (= |p!70| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< e 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< 0.0 e)) (< 0.0 |p!70|)) (or (not (< 0.0 |sum!96|)) (not (= e 0.0)) (= |p!70| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!5| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!9| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!11| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!17| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!19| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!23| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!27| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!29| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!31| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!33| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| 0 |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!57| 0 |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!35| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!37| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!39| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| 0 |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| 0 |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!41| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!43| |p!71|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!97| 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!97|)) (< 0.0 |p!72|)) (or (not (< 0.0 e)) (not (= |sum!97| 0.0)) (= |p!72| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< e 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< 0.0 e)) (< 0.0 |p!72|)) (or (not (< 0.0 |sum!97|)) (not (= e 0.0)) (= |p!72| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!98| 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!98|)) (< 0.0 |p!74|)) (or (not (< 0.0 e)) (not (= |sum!98| 0.0)) (= |p!74| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< e 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< 0.0 e)) (< 0.0 |p!74|)) (or (not (< 0.0 |sum!98|)) (not (= e 0.0)) (= |p!74| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!99| 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!99|)) (< 0.0 |p!76|)) (or (not (< 0.0 e)) (not (= |sum!99| 0.0)) (= |p!76| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< e 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< 0.0 e)) (< 0.0 |p!76|)) (or (not (< 0.0 |sum!99|)) (not (= e 0.0)) (= |p!76| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!100| 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!100|)) (< 0.0 |p!78|)) (or (not (< 0.0 e)) (not (= |sum!100| 0.0)) (= |p!78| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< e 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< 0.0 e)) (< 0.0 |p!78|)) (or (not (< 0.0 |sum!100|)) (not (= e 0.0)) (= |p!78| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!101| 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!101|)) (< 0.0 |p!80|)) (or (not (< 0.0 e)) (not (= |sum!101| 0.0)) (= |p!80| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< e 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< 0.0 e)) (< 0.0 |p!80|)) (or (not (< 0.0 |sum!101|)) (not (= e 0.0)) (= |p!80| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!102| 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!102|)) (< 0.0 |p!82|)) (or (not (< 0.0 e)) (not (= |sum!102| 0.0)) (= |p!82| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< e 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< 0.0 e)) (< 0.0 |p!82|)) (or (not (< 0.0 |sum!102|)) (not (= e 0.0)) (= |p!82| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!103| 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!103|)) (< 0.0 |p!84|)) (or (not (< 0.0 e)) (not (= |sum!103| 0.0)) (= |p!84| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< e 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< 0.0 e)) (< 0.0 |p!84|)) (or (not (< 0.0 |sum!103|)) (not (= e 0.0)) (= |p!84| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!104| 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!104|)) (< 0.0 |p!86|)) (or (not (< 0.0 e)) (not (= |sum!104| 0.0)) (= |p!86| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< e 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< 0.0 e)) (< 0.0 |p!86|)) (or (not (< 0.0 |sum!104|)) (not (= e 0.0)) (= |p!86| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!105| 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!105|)) (< 0.0 |p!88|)) (or (not (< 0.0 e)) (not (= |sum!105| 0.0)) (= |p!88| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< e 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< 0.0 e)) (< 0.0 |p!88|)) (or (not (< 0.0 |sum!105|)) (not (= e 0.0)) (= |p!88| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!106| 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!106|)) (< 0.0 |p!90|)) (or (not (< 0.0 e)) (not (= |sum!106| 0.0)) (= |p!90| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< e 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< 0.0 e)) (< 0.0 |p!90|)) (or (not (< 0.0 |sum!106|)) (not (= e 0.0)) (= |p!90| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!107| 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!107|)) (< 0.0 |p!92|)) (or (not (< 0.0 e)) (not (= |sum!107| 0.0)) (= |p!92| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< e 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< 0.0 e)) (< 0.0 |p!92|)) (or (not (< 0.0 |sum!107|)) (not (= e 0.0)) (= |p!92| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!108| 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!108|)) (< 0.0 |p!94|)) (or (not (< 0.0 e)) (not (= |sum!108| 0.0)) (= |p!94| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< e 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< 0.0 e)) (< 0.0 |p!94|)) (or (not (< 0.0 |sum!108|)) (not (= e 0.0)) (= |p!94| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!109| 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!109|)) (< 0.0 |p!96|)) (or (not (< 0.0 e)) (not (= |sum!109| 0.0)) (= |p!96| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< e 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< 0.0 e)) (< 0.0 |p!96|)) (or (not (< 0.0 |sum!109|)) (not (= e 0.0)) (= |p!96| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!110| 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!110|)) (< 0.0 |p!98|)) (or (not (< 0.0 e)) (not (= |sum!110| 0.0)) (= |p!98| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< e 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< 0.0 e)) (< 0.0 |p!98|)) (or (not (< 0.0 |sum!110|)) (not (= e 0.0)) (= |p!98| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!111| 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!111|)) (< 0.0 |p!100|)) (or (not (< 0.0 e)) (not (= |sum!111| 0.0)) (= |p!100| 0.0)) (or (not (< 0.0 |sum!111|)) (not (< e 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 |sum!111|)) (not (< 0.0 e)) (< 0.0 |p!100|)) (or (not (< 0.0 |sum!111|)) (not (= e 0.0)) (= |p!100| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (= |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (= (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (= |p!102| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (not (< (|$q| |at!57| 0 |at!59| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (not (= (|$q| |at!57| 0 |at!59| |sk!119|) 0.0)) (= |p!103| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!119|))) (not (< (|$k| |at!57| 0 |sk!83| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!119|))) (not (< 0.0 (|$k| |at!57| 0 |sk!83| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!119|))) (not (= (|$k| |at!57| 0 |sk!83| |sk!119|) 0.0)) (= |p!103| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (= |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (= (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (= |p!104| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (not (< (|$q| |at!73| 0 |at!75| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (not (= (|$q| |at!73| 0 |at!75| |sk!120|) 0.0)) (= |p!105| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!120|))) (not (< (|$k| |at!73| 0 |sk!84| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!120|))) (not (< 0.0 (|$k| |at!73| 0 |sk!84| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!120|))) (not (= (|$k| |at!73| 0 |sk!84| |sk!120|) 0.0)) (= |p!105| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (= |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!106| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (= |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!107| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (= |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (= (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (= |p!108| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (not (< (|$q| |at!57| 0 |at!59| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (not (= (|$q| |at!57| 0 |at!59| |sk!122|) 0.0)) (= |p!109| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!122|))) (not (< (|$k| |at!57| 0 |sk!86| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!122|))) (not (< 0.0 (|$k| |at!57| 0 |sk!86| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!122|))) (not (= (|$k| |at!57| 0 |sk!86| |sk!122|) 0.0)) (= |p!109| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (= |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (= (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (= |p!110| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (not (< (|$q| |at!73| 0 |at!75| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (not (= (|$q| |at!73| 0 |at!75| |sk!123|) 0.0)) (= |p!111| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!123|))) (not (< (|$k| |at!73| 0 |sk!87| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!123|))) (not (< 0.0 (|$k| |at!73| 0 |sk!87| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!123|))) (not (= (|$k| |at!73| 0 |sk!87| |sk!123|) 0.0)) (= |p!111| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (= |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!112| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (= |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!113| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (not (< (|$q| |at!57| 0 |at!59| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (not (= (|$q| |at!57| 0 |at!59| |sk!125|) 0.0)) (= |p!114| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!125|))) (not (< (|$k| |at!57| 0 |sk!89| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!125|))) (not (< 0.0 (|$k| |at!57| 0 |sk!89| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!125|))) (not (= (|$k| |at!57| 0 |sk!89| |sk!125|) 0.0)) (= |p!114| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (not (< (|$q| |at!73| 0 |at!75| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (not (= (|$q| |at!73| 0 |at!75| |sk!125|) 0.0)) (= |p!115| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!125|))) (not (< (|$k| |at!73| 0 |sk!89| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!125|))) (not (< 0.0 (|$k| |at!73| 0 |sk!89| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!125|))) (not (= (|$k| |at!73| 0 |sk!89| |sk!125|) 0.0)) (= |p!115| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (not (< (|$q| |at!57| 0 |at!59| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (not (= (|$q| |at!57| 0 |at!59| |sk!126|) 0.0)) (= |p!116| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!126|))) (not (< (|$k| |at!57| 0 |sk!90| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!126|))) (not (< 0.0 (|$k| |at!57| 0 |sk!90| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!126|))) (not (= (|$k| |at!57| 0 |sk!90| |sk!126|) 0.0)) (= |p!116| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (= (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (= |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (= (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (= |p!117| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (not (< (|$q| |at!57| 0 |at!59| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (not (= (|$q| |at!57| 0 |at!59| |sk!127|) 0.0)) (= |p!118| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!127|))) (not (< (|$k| |at!57| 0 |sk!91| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!127|))) (not (< 0.0 (|$k| |at!57| 0 |sk!91| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$q| |at!57| 0 |at!59| |sk!127|))) (not (= (|$k| |at!57| 0 |sk!91| |sk!127|) 0.0)) (= |p!118| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (not (< (|$q| |at!73| 0 |at!75| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (not (= (|$q| |at!73| 0 |at!75| |sk!127|) 0.0)) (= |p!119| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!127|))) (not (< (|$k| |at!73| 0 |sk!91| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!127|))) (not (< 0.0 (|$k| |at!73| 0 |sk!91| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$q| |at!73| 0 |at!75| |sk!127|))) (not (= (|$k| |at!73| 0 |sk!91| |sk!127|) 0.0)) (= |p!119| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) |or!0|) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-queries-into-masked-attention with w=4, obligation: equal
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

; rule move-scale-of-queries-into-masked-attention with w=4, obligation: defined
; lemma instances: {cofactor=66, exp_opposite=4, exp_positive=27, exp_sum=4, extremum_bound=36, extremum_witness=6, product_choice=4, product_congruence=400, product_sign=77, sum_congruence=25, sum_linear=47}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!53| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!55| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |max!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |max!17| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!13| () Real)
(declare-fun |at!73| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |p!14| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!62| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!18| () Real)
(declare-fun |p!20| () Real)
(declare-fun |empty!6| () Bool)
(declare-fun |sk!65| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |p!21| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!24| () Real)
(declare-fun |sk!67| () Int)
(declare-fun |max!36| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |p!25| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!28| () Real)
(declare-fun |p!30| () Real)
(declare-fun |p!32| () Real)
(declare-fun |p!34| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |p!36| () Real)
(declare-fun |p!38| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!42| () Real)
(declare-fun |p!44| () Real)
(declare-fun |p!46| () Real)
(declare-fun |p!48| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |p!50| () Real)
(declare-fun |empty!7| () Bool)
(declare-fun |sk!80| () Int)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |sum!61| () Real)
(declare-fun |or!62| () Bool)
(declare-fun |p!51| () Real)
(declare-fun |p!52| () Real)
(declare-fun |sk!82| () Int)
(declare-fun |sk!83| () Int)
(declare-fun |sum!64| () Real)
(declare-fun |sum!65| () Real)
(declare-fun |sk!84| () Int)
(declare-fun |sum!66| () Real)
(declare-fun |sum!67| () Real)
(declare-fun |sk!85| () Int)
(declare-fun |sum!68| () Real)
(declare-fun |sum!69| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!86| () Int)
(declare-fun |sum!70| () Real)
(declare-fun |sum!71| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!87| () Int)
(declare-fun |sum!72| () Real)
(declare-fun |sum!73| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sk!88| () Int)
(declare-fun |sum!74| () Real)
(declare-fun |sum!75| () Real)
(declare-fun |sk!89| () Int)
(declare-fun |sum!76| () Real)
(declare-fun |sum!77| () Real)
(declare-fun |sk!90| () Int)
(declare-fun |sum!78| () Real)
(declare-fun |sum!79| () Real)
(declare-fun |sk!91| () Int)
(declare-fun |sum!80| () Real)
(declare-fun |sum!81| () Real)
(declare-fun |sk!92| () Int)
(declare-fun |sum!82| () Real)
(declare-fun |sum!83| () Real)
(declare-fun |sk!93| () Int)
(declare-fun |sum!84| () Real)
(declare-fun |sum!85| () Real)
(declare-fun |sk!94| () Int)
(declare-fun |sum!86| () Real)
(declare-fun |sum!87| () Real)
(declare-fun |p!54| () Real)
(declare-fun |p!56| () Real)
(declare-fun |p!58| () Real)
(declare-fun |p!60| () Real)
(declare-fun |p!62| () Real)
(declare-fun |p!64| () Real)
(declare-fun |p!66| () Real)
(declare-fun |p!68| () Real)
(declare-fun |p!70| () Real)
(declare-fun |p!72| () Real)
(declare-fun |p!74| () Real)
(declare-fun |p!76| () Real)
(declare-fun |p!78| () Real)
(declare-fun |p!80| () Real)
(declare-fun |p!82| () Real)
(declare-fun |p!84| () Real)
(declare-fun |p!86| () Real)
(declare-fun |p!88| () Real)
(declare-fun |p!90| () Real)
(declare-fun |p!92| () Real)
(declare-fun |p!94| () Real)
(declare-fun |p!96| () Real)
(declare-fun |p!98| () Real)
(declare-fun |p!100| () Real)
(declare-fun |sum!88| () Real)
(declare-fun |sum!89| () Real)
(declare-fun |sk!119| () Int)
(declare-fun |p!102| () Real)
(declare-fun |p!103| () Real)
(declare-fun |sum!90| () Real)
(declare-fun |sum!91| () Real)
(declare-fun |sk!120| () Int)
(declare-fun |p!104| () Real)
(declare-fun |p!105| () Real)
(declare-fun |sum!92| () Real)
(declare-fun |sum!93| () Real)
(declare-fun |sk!121| () Int)
(declare-fun |p!106| () Real)
(declare-fun |p!107| () Real)
(declare-fun |sum!94| () Real)
(declare-fun |sum!95| () Real)
(declare-fun |sk!122| () Int)
(declare-fun |p!108| () Real)
(declare-fun |p!109| () Real)
(declare-fun |sum!96| () Real)
(declare-fun |sum!97| () Real)
(declare-fun |sk!123| () Int)
(declare-fun |p!110| () Real)
(declare-fun |p!111| () Real)
(declare-fun |sum!98| () Real)
(declare-fun |sum!99| () Real)
(declare-fun |sk!124| () Int)
(declare-fun |p!112| () Real)
(declare-fun |p!113| () Real)
(declare-fun |sum!100| () Real)
(declare-fun |sum!101| () Real)
(declare-fun |sk!125| () Int)
(declare-fun |p!114| () Real)
(declare-fun |p!115| () Real)
(declare-fun |sum!102| () Real)
(declare-fun |sum!103| () Real)
(declare-fun |sk!126| () Int)
(declare-fun |p!116| () Real)
(declare-fun |p!117| () Real)
(declare-fun |sum!104| () Real)
(declare-fun |sum!105| () Real)
(declare-fun |sk!127| () Int)
(declare-fun |p!118| () Real)
(declare-fun |p!119| () Real)
(declare-fun |sum!106| () Real)
(declare-fun |sum!107| () Real)
(declare-fun |sk!128| () Int)
(declare-fun |p!120| () Real)
(declare-fun |p!121| () Real)
(declare-fun |sum!108| () Real)
(declare-fun |sum!109| () Real)
(declare-fun |sk!129| () Int)
(declare-fun |p!122| () Real)
(declare-fun |p!123| () Real)
(declare-fun |sum!110| () Real)
(declare-fun |sum!111| () Real)
(declare-fun |sk!130| () Int)
(declare-fun |p!124| () Real)
(declare-fun |p!125| () Real)
(declare-fun |p!126| () Real)
(declare-fun |p!127| () Real)
(declare-fun |p!128| () Real)
(declare-fun |p!129| () Real)
(declare-fun |p!130| () Real)
(declare-fun |p!131| () Real)
(declare-fun |p!132| () Real)
(declare-fun |p!133| () Real)
(declare-fun |p!134| () Real)
(declare-fun |p!135| () Real)
(declare-fun |p!136| () Real)
(declare-fun |p!137| () Real)
(declare-fun |p!138| () Real)
(declare-fun |p!139| () Real)
(declare-fun |p!140| () Real)
(declare-fun |p!141| () Real)
(declare-fun |p!142| () Real)
(declare-fun |p!143| () Real)
(declare-fun |p!144| () Real)
(declare-fun |p!145| () Real)
(declare-fun |p!146| () Real)
(declare-fun |p!147| () Real)
(declare-fun |p!148| () Real)
(declare-fun |p!149| () Real)
(declare-fun |p!150| () Real)
(declare-fun |p!151| () Real)
(declare-fun |p!152| () Real)
(declare-fun |p!153| () Real)
(declare-fun |p!154| () Real)
(declare-fun |p!155| () Real)
(declare-fun |p!156| () Real)
(declare-fun |p!157| () Real)
(declare-fun |p!158| () Real)
(declare-fun |p!159| () Real)
(declare-fun |p!160| () Real)
(declare-fun |p!161| () Real)
(declare-fun e () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |$k| (Int Int Int Int) Real)
(declare-fun |sk!56| () Int)
(declare-fun |sk!58| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!9| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sk!63| () Int)
(declare-fun |p!17| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sk!64| () Int)
(declare-fun |p!19| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sk!66| () Int)
(declare-fun |p!23| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |sk!68| () Int)
(declare-fun |p!27| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!69| () Int)
(declare-fun |p!29| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sk!70| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!71| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sk!72| () Int)
(declare-fun |p!35| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!73| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sk!74| () Int)
(declare-fun |p!39| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!75| () Int)
(declare-fun |p!41| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sk!76| () Int)
(declare-fun |p!43| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!77| () Int)
(declare-fun |p!45| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!78| () Int)
(declare-fun |p!47| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!79| () Int)
(declare-fun |p!49| () Real)
(declare-fun |sum!63| () Real)
(declare-fun |sk!81| () Int)
(declare-fun |p!53| () Real)
(declare-fun |sk!95| () Int)
(declare-fun |p!55| () Real)
(declare-fun |sk!96| () Int)
(declare-fun |p!57| () Real)
(declare-fun |sk!97| () Int)
(declare-fun |p!59| () Real)
(declare-fun |sk!98| () Int)
(declare-fun |p!61| () Real)
(declare-fun |sk!99| () Int)
(declare-fun |p!63| () Real)
(declare-fun |sk!100| () Int)
(declare-fun |p!65| () Real)
(declare-fun |sk!101| () Int)
(declare-fun |p!67| () Real)
(declare-fun |sk!102| () Int)
(declare-fun |p!69| () Real)
(declare-fun |sk!103| () Int)
(declare-fun |p!71| () Real)
(declare-fun |at!57| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!76| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!53|) (< |sk!53| n) (= |or!0| (|$mask| 0 |at!58| |at!59| |sk!53|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!58| |at!59| |sk!53|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!54|) (< |sk!54| n) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (< 0 b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!55|) (< |sk!55| n) (|$mask| 0 |at!74| |at!75| |sk!55|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 |at!74| |at!75| |sk!53|)) (and (not |empty!4|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!58| |at!59| |sk!55|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 |at!74| |at!75| |sk!55|)) (and (not |empty!4|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (< 0 b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!9| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (= |sum!4| |p!4|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!6|) (and (<= 0 |sk!57|) (< |sk!57| n) (not (= (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (= |sum!6| |p!8|)) ; sum_linear
(assert (= |sum!7| |p!10|)) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!60|) (< |sk!60| n) (= |or!8| (|$mask| 0 |at!74| |at!75| |sk!60|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!74| |at!75| |sk!53|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!58| |at!59| |sk!60|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!74| |at!75| |sk!55|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 |at!74| |at!75| |sk!60|)) (and (not |empty!4|) (<= |sum!16| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!74| |at!75| |sk!60|)) |or!8|)))) ; extremum_bound
(assert (or (= |sum!9| |p!12|) (and (<= 0 |sk!61|) (< |sk!61| n) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) 0.0) |p!13|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (< 0 m) (< 0 n))) (not (= |sum!20| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!11|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!62|) (< |sk!62| n) (|$mask| 0 |at!58| |at!59| |sk!62|) (= |max!11| |sum!21|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 |at!58| |at!59| |sk!53|)) (and (not |empty!5|) (<= |sum!22| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!58| |at!59| |sk!62|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 |at!58| |at!59| |sk!55|)) (and (not |empty!5|) (<= |sum!23| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 |at!74| |at!75| |sk!62|)) (and (not |empty!4|) (<= |sum!24| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 |at!58| |at!59| |sk!60|)) (and (not |empty!5|) (<= |sum!25| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!74| |at!75| |sk!62|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 |at!58| |at!59| |sk!62|)) (and (not |empty!5|) (<= |sum!21| |max!11|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!11|) |sum!13|)) |p!15|)) ; exp_sum
(assert (= |sum!13| |p!16|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!13|))) ; exp_positive
(assert (= |sum!16| |p!18|)) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!17|)))) ; exp_positive
(assert (= |p!20| 1.0)) ; exp_opposite
(assert (or |empty!6| (and (<= 0 |sk!65|) (< |sk!65| n) (|$mask| 0 |at!74| |at!75| |sk!65|) (= |max!17| |sum!28|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 |at!74| |at!75| |sk!53|)) (and (not |empty!6|) (<= |sum!29| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!58| |at!59| |sk!65|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 |at!74| |at!75| |sk!55|)) (and (not |empty!6|) (<= |sum!30| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 |at!74| |at!75| |sk!65|)) (and (not |empty!4|) (<= |sum!31| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 |at!74| |at!75| |sk!60|)) (and (not |empty!6|) (<= |sum!32| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!74| |at!75| |sk!65|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 |at!74| |at!75| |sk!62|)) (and (not |empty!6|) (<= |sum!33| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 |at!58| |at!59| |sk!65|)) (and (not |empty!5|) (<= |sum!34| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 |at!74| |at!75| |sk!65|)) (and (not |empty!6|) (<= |sum!28| |max!17|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!17|) |sum!19|)) |p!21|)) ; exp_sum
(assert (= |sum!19| |p!22|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!19|))) ; exp_positive
(assert (or (= |sum!20| |p!24|) (and (<= 0 |sk!67|) (< |sk!67| n) (not (= (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) 0.0) |p!25|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!11|))) ; exp_positive
(assert (= |sum!21| |p!26|)) ; sum_linear
(assert (= |sum!22| |p!28|)) ; sum_linear
(assert (= |sum!23| |p!30|)) ; sum_linear
(assert (= |sum!24| |p!32|)) ; sum_linear
(assert (= |sum!25| |p!34|)) ; sum_linear
(assert (or (not (and (< 0 b) (<= 0 |at!58|) (< |at!58| h) (< 0 m) (< 0 n))) (not (= |sum!44| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp |max!17|))) ; exp_positive
(assert (= |sum!28| |p!36|)) ; sum_linear
(assert (= |sum!29| |p!38|)) ; sum_linear
(assert (= |sum!30| |p!40|)) ; sum_linear
(assert (= |sum!31| |p!42|)) ; sum_linear
(assert (= |sum!32| |p!44|)) ; sum_linear
(assert (= |sum!33| |p!46|)) ; sum_linear
(assert (= |sum!34| |p!48|)) ; sum_linear
(assert (or (not (and (< 0 b) (<= 0 |at!74|) (< |at!74| h) (< 0 m) (< 0 n))) (not (= |sum!52| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!36|)))) ; exp_positive
(assert (= |p!50| 1.0)) ; exp_opposite
(assert (or |empty!7| (and (<= 0 |sk!80|) (< |sk!80| n) (|$mask| 0 |at!74| 0 |sk!80|) (= |max!36| |sum!53|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!53|) (< |sk!53| n))) (not (|$mask| 0 |at!74| 0 |sk!53|)) (and (not |empty!7|) (<= |sum!54| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!58| |at!59| |sk!80|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!55|) (< |sk!55| n))) (not (|$mask| 0 |at!74| 0 |sk!55|)) (and (not |empty!7|) (<= |sum!55| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 |at!74| |at!75| |sk!80|)) (and (not |empty!4|) (<= |sum!56| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!60|) (< |sk!60| n))) (not (|$mask| 0 |at!74| 0 |sk!60|)) (and (not |empty!7|) (<= |sum!57| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (and (not (<= n 0)) (or (not (|$mask| 0 |at!74| |at!75| |sk!80|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!62|) (< |sk!62| n))) (not (|$mask| 0 |at!74| 0 |sk!62|)) (and (not |empty!7|) (<= |sum!58| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 |at!58| |at!59| |sk!80|)) (and (not |empty!5|) (<= |sum!59| |max!11|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!65|) (< |sk!65| n))) (not (|$mask| 0 |at!74| 0 |sk!65|)) (and (not |empty!7|) (<= |sum!60| |max!36|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 |at!74| |at!75| |sk!80|)) (and (not |empty!6|) (<= |sum!61| |max!17|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!80|) (< |sk!80| n))) (not (|$mask| 0 |at!74| 0 |sk!80|)) (and (not |empty!7|) (<= |sum!53| |max!36|)))) ; extremum_bound
(assert (or (not (and (< 0 b) (<= 0 |at!74|) (< |at!74| h) (< 0 m))) |or!62|)) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!36|) |sum!38|)) |p!51|)) ; exp_sum
(assert (= |sum!38| |p!52|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!38|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!82|) (< |sk!82| n) (not (= (|$mask| 0 |at!58| |at!59| |sk!82|) (|$mask| 0 |at!74| |at!75| |sk!82|)))))) ; sum_congruence
(assert (or (= |max!2| |max!11|) (and (<= 0 |sk!83|) (< |sk!83| n) (or (not (= (|$mask| 0 |at!74| |at!75| |sk!83|) (|$mask| 0 |at!58| |at!59| |sk!83|))) (and (|$mask| 0 |at!74| |at!75| |sk!83|) (not (= |sum!64| |sum!65|))))))) ; sum_congruence
(assert (or (= |max!2| |max!17|) (and (<= 0 |sk!84|) (< |sk!84| n) (|$mask| 0 |at!74| |at!75| |sk!84|) (not (= |sum!66| |sum!67|))))) ; sum_congruence
(assert (or (= |max!2| |max!36|) (and (<= 0 |sk!85|) (< |sk!85| n) (or (not (= (|$mask| 0 |at!74| |at!75| |sk!85|) (|$mask| 0 |at!74| 0 |sk!85|))) (and (|$mask| 0 |at!74| |at!75| |sk!85|) (not (= |sum!68| |sum!69|))))))) ; sum_congruence
(assert (or (= |sum!3| |sum!12|) (and (<= 0 |sk!86|) (< |sk!86| n) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!86|) (f_exp |sum!70|) 0.0) (ite (|$mask| 0 |at!58| |at!59| |sk!86|) (f_exp |sum!71|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!18|) (and (<= 0 |sk!87|) (< |sk!87| n) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!87|) (f_exp |sum!72|) 0.0) (ite (|$mask| 0 |at!74| |at!75| |sk!87|) (f_exp |sum!73|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!37|) (and (<= 0 |sk!88|) (< |sk!88| n) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!88|) (f_exp |sum!74|) 0.0) (ite (|$mask| 0 |at!74| 0 |sk!88|) (f_exp |sum!75|) 0.0)))))) ; sum_congruence
(assert (or (= |max!11| |max!17|) (and (<= 0 |sk!89|) (< |sk!89| n) (or (not (= (|$mask| 0 |at!58| |at!59| |sk!89|) (|$mask| 0 |at!74| |at!75| |sk!89|))) (and (|$mask| 0 |at!58| |at!59| |sk!89|) (not (= |sum!76| |sum!77|))))))) ; sum_congruence
(assert (or (= |max!11| |max!36|) (and (<= 0 |sk!90|) (< |sk!90| n) (or (not (= (|$mask| 0 |at!58| |at!59| |sk!90|) (|$mask| 0 |at!74| 0 |sk!90|))) (and (|$mask| 0 |at!58| |at!59| |sk!90|) (not (= |sum!78| |sum!79|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!18|) (and (<= 0 |sk!91|) (< |sk!91| n) (not (= (ite (|$mask| 0 |at!58| |at!59| |sk!91|) (f_exp |sum!80|) 0.0) (ite (|$mask| 0 |at!74| |at!75| |sk!91|) (f_exp |sum!81|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!12| |sum!37|) (and (<= 0 |sk!92|) (< |sk!92| n) (not (= (ite (|$mask| 0 |at!58| |at!59| |sk!92|) (f_exp |sum!82|) 0.0) (ite (|$mask| 0 |at!74| 0 |sk!92|) (f_exp |sum!83|) 0.0)))))) ; sum_congruence
(assert (or (= |max!17| |max!36|) (and (<= 0 |sk!93|) (< |sk!93| n) (or (not (= (|$mask| 0 |at!74| |at!75| |sk!93|) (|$mask| 0 |at!74| 0 |sk!93|))) (and (|$mask| 0 |at!74| |at!75| |sk!93|) (not (= |sum!84| |sum!85|))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!37|) (and (<= 0 |sk!94|) (< |sk!94| n) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!94|) (f_exp |sum!86|) 0.0) (ite (|$mask| 0 |at!74| 0 |sk!94|) (f_exp |sum!87|) 0.0)))))) ; sum_congruence
(assert (= |sum!64| |p!54|)) ; sum_linear
(assert (= |sum!65| |p!56|)) ; sum_linear
(assert (= |sum!66| |p!58|)) ; sum_linear
(assert (= |sum!67| |p!60|)) ; sum_linear
(assert (= |sum!68| |p!62|)) ; sum_linear
(assert (= |sum!69| |p!64|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!70|))) ; exp_positive
(assert (= |sum!70| |p!66|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!71|))) ; exp_positive
(assert (= |sum!71| |p!68|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!72|))) ; exp_positive
(assert (= |sum!72| |p!70|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!73|))) ; exp_positive
(assert (= |sum!73| |p!72|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!74|))) ; exp_positive
(assert (= |sum!74| |p!74|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!75|))) ; exp_positive
(assert (= |sum!75| |p!76|)) ; sum_linear
(assert (= |sum!76| |p!78|)) ; sum_linear
(assert (= |sum!77| |p!80|)) ; sum_linear
(assert (= |sum!78| |p!82|)) ; sum_linear
(assert (= |sum!79| |p!84|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!80|))) ; exp_positive
(assert (= |sum!80| |p!86|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!81|))) ; exp_positive
(assert (= |sum!81| |p!88|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!82|))) ; exp_positive
(assert (= |sum!82| |p!90|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!83|))) ; exp_positive
(assert (= |sum!83| |p!92|)) ; sum_linear
(assert (= |sum!84| |p!94|)) ; sum_linear
(assert (= |sum!85| |p!96|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!86|))) ; exp_positive
(assert (= |sum!86| |p!98|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!87|))) ; exp_positive
(assert (= |sum!87| |p!100|)) ; sum_linear
(assert (or (= |sum!88| |sum!89|) (and (<= 0 |sk!119|) (< |sk!119| k) (not (= |p!102| |p!103|))))) ; sum_congruence
(assert (or (= |sum!90| |sum!91|) (and (<= 0 |sk!120|) (< |sk!120| k) (not (= |p!104| |p!105|))))) ; sum_congruence
(assert (or (= |sum!92| |sum!93|) (and (<= 0 |sk!121|) (< |sk!121| k) (not (= |p!106| |p!107|))))) ; sum_congruence
(assert (or (= |sum!94| |sum!95|) (and (<= 0 |sk!122|) (< |sk!122| k) (not (= |p!108| |p!109|))))) ; sum_congruence
(assert (or (= |sum!96| |sum!97|) (and (<= 0 |sk!123|) (< |sk!123| k) (not (= |p!110| |p!111|))))) ; sum_congruence
(assert (or (= |sum!98| |sum!99|) (and (<= 0 |sk!124|) (< |sk!124| k) (not (= |p!112| |p!113|))))) ; sum_congruence
(assert (or (= |sum!100| |sum!101|) (and (<= 0 |sk!125|) (< |sk!125| k) (not (= |p!114| |p!115|))))) ; sum_congruence
(assert (or (= |sum!102| |sum!103|) (and (<= 0 |sk!126|) (< |sk!126| k) (not (= |p!116| |p!117|))))) ; sum_congruence
(assert (or (= |sum!104| |sum!105|) (and (<= 0 |sk!127|) (< |sk!127| k) (not (= |p!118| |p!119|))))) ; sum_congruence
(assert (or (= |sum!106| |sum!107|) (and (<= 0 |sk!128|) (< |sk!128| k) (not (= |p!120| |p!121|))))) ; sum_congruence
(assert (or (= |sum!108| |sum!109|) (and (<= 0 |sk!129|) (< |sk!129| k) (not (= |p!122| |p!123|))))) ; sum_congruence
(assert (or (= |sum!110| |sum!111|) (and (<= 0 |sk!130|) (< |sk!130| k) (not (= |p!124| |p!125|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!126| |sum!1|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!127| |sum!1|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!128| |sum!1|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!129| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!126| |p!130|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!131| |p!126|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!132| |p!126|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!133| |p!126|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!127| |p!134|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!131| |p!127|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!135| |p!127|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!136| |p!127|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!128| |p!137|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!132| |p!128|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!135| |p!128|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!138| |p!128|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!129| |p!139|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!133| |p!129|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!136| |p!129|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!138| |p!129|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!130| |p!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!140| |p!130|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!141| |p!130|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!142| |p!130|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!130| |p!143|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!130| |p!144|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!130| |p!145|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!131| |p!140|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!146| |p!131|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!147| |p!131|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!132| |p!141|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!146| |p!132|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!148| |p!132|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!133| |p!142|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!147| |p!133|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!148| |p!133|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!140| |p!134|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!134| |p!0|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!149| |p!134|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!150| |p!134|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!134| |p!151|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!134| |p!152|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!134| |p!153|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!135| |p!149|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!146| |p!135|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!154| |p!135|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!136| |p!150|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!147| |p!136|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!154| |p!136|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!141| |p!137|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!149| |p!137|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!137| |p!0|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!155| |p!137|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!137| |p!156|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!137| |p!157|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!137| |p!158|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!138| |p!155|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!148| |p!138|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!154| |p!138|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!142| |p!139|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!150| |p!139|))) ; cofactor
(assert (or (not (= |p!20| 1.0)) (= |p!155| |p!139|))) ; cofactor
(assert (or (not (= |p!50| 1.0)) (= |p!139| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!12|)) (= |p!139| |p!159|))) ; cofactor
(assert (or (not (= |sum!3| |sum!18|)) (= |p!139| |p!160|))) ; cofactor
(assert (or (not (= |sum!3| |sum!37|)) (= |p!139| |p!161|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| 0 |at!74| |at!75| |sk!54|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!10| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!10|)) (< 0.0 |p!4|)) (or (not (< 0.0 e)) (not (= |sum!10| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< e 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!10|)) (not (< 0.0 e)) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!10|)) (not (= e 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!12|)) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!12|)) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!12|)) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< |sum!12| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 |sum!12|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= |sum!12| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| 0 |at!58| |at!59| |sk!57|) |p!15| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!14| 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!14|)) (< 0.0 |p!8|)) (or (not (< 0.0 e)) (not (= |sum!14| 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< e 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< 0.0 e)) (< 0.0 |p!8|)) (or (not (< 0.0 |sum!14|)) (not (= e 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!55| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!5| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!15| 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!15|)) (< 0.0 |p!10|)) (or (not (< 0.0 e)) (not (= |sum!15| 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< e 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 |sum!15|)) (not (< 0.0 e)) (< 0.0 |p!10|)) (or (not (< 0.0 |sum!15|)) (not (= e 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!53| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!59|))) (= |p!9| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!18|)) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 |sum!18|)) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!12|)) (or (not (< 0.0 |sum!18|)) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< |sum!18| 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 |sum!18|)) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= |sum!18| 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (= |p!13| (ite (|$mask| 0 |at!74| |at!75| |sk!61|) |p!21| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!13|)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!1| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0))) (= |p!7| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |max!11|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |max!11|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!11|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!11|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!11|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |max!11|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |max!11|))) (= |p!3| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< (f_exp |sum!13|) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (< 0.0 (f_exp |sum!13|))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!13|) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< (f_exp (* (- 1.0) |max!11|)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_exp |sum!13|))) (not (< 0.0 (f_exp (* (- 1.0) |max!11|)))) (< 0.0 |p!15|)) (or (not (< 0.0 (f_exp |sum!13|))) (not (= (f_exp (* (- 1.0) |max!11|)) 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |max!2|) (f_exp |sum!13|))) (= |p!2| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!11|)))) (not (= (f_exp |sum!4|) (f_exp |sum!13|))) (= |p!3| |p!15|))) ; product_congruence
(assert (or (not (= (f_exp |max!11|) (f_exp |sum!13|))) (= |p!14| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!26| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!26|)) (< 0.0 |p!16|)) (or (not (< 0.0 e)) (not (= |sum!26| 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< e 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!26|)) (not (< 0.0 e)) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!26|)) (not (= e 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!63|))) (= |p!5| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!63|))) (= |p!9| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!57| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!63|))) (= |p!11| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!27| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!27|)) (< 0.0 |p!18|)) (or (not (< 0.0 e)) (not (= |sum!27| 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< e 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< 0.0 e)) (< 0.0 |p!18|)) (or (not (< 0.0 |sum!27|)) (not (= e 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!5| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!9| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!11| |p!19|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!60| |sk!64|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!64|))) (= |p!17| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |max!17|) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |max!17|))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!17|) 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 (f_exp |max!17|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!20|)) (or (not (< 0.0 (f_exp |max!17|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |max!17|))) (= |p!2| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |max!17|))) (= |p!3| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |max!17|))) (= |p!14| |p!20|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |max!17|))) (= |p!15| |p!20|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< (f_exp |sum!19|) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (< 0.0 (f_exp |sum!19|))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!19|) 0.0)) (= |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< (f_exp (* (- 1.0) |max!17|)) 0.0)) (< |p!21| 0.0)) (or (not (< 0.0 (f_exp |sum!19|))) (not (< 0.0 (f_exp (* (- 1.0) |max!17|)))) (< 0.0 |p!21|)) (or (not (< 0.0 (f_exp |sum!19|))) (not (= (f_exp (* (- 1.0) |max!17|)) 0.0)) (= |p!21| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!2|) (f_exp |sum!19|))) (= |p!2| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!4|) (f_exp |sum!19|))) (= |p!3| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |max!11|) (f_exp |sum!19|))) (= |p!14| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!17|)))) (not (= (f_exp |sum!13|) (f_exp |sum!19|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (f_exp |max!17|) (f_exp |sum!19|))) (= |p!20| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!35| 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!35|)) (< 0.0 |p!22|)) (or (not (< 0.0 e)) (not (= |sum!35| 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< e 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 |sum!35|)) (not (< 0.0 e)) (< 0.0 |p!22|)) (or (not (< 0.0 |sum!35|)) (not (= e 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!74| |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!74| |at!75| |sk!66|))) (= |p!5| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!74| |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!74| |at!75| |sk!66|))) (= |p!9| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!74| |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!74| |at!75| |sk!66|))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!74| |sk!61| |sk!66|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!74| |at!75| |sk!66|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!74| |sk!61| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!74| |at!75| |sk!66|))) (= |p!19| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!37|)) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 |sum!37|)) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!24|)) (or (not (< 0.0 |sum!37|)) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< |sum!37| 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 |sum!37|)) (< 0.0 |p!24|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= |sum!37| 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (= |p!25| (ite (|$mask| 0 |at!74| 0 |sk!67|) |p!51| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (< 0.0 |p!25|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0) 0.0)) (= |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!25| 0.0)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!25|)) (or (not (< 0.0 (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!25| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!54|) (f_exp |sum!4|) 0.0) (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!1| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 |at!58| |at!59| |sk!57|) (f_exp |sum!13|) 0.0) (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!7| |p!25|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (ite (|$mask| 0 |at!74| |at!75| |sk!61|) (f_exp |sum!19|) 0.0) (ite (|$mask| 0 |at!74| 0 |sk!67|) (f_exp |sum!38|) 0.0))) (= |p!13| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!39| 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!39|)) (< 0.0 |p!26|)) (or (not (< 0.0 e)) (not (= |sum!39| 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< e 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 |sum!39|)) (not (< 0.0 e)) (< 0.0 |p!26|)) (or (not (< 0.0 |sum!39|)) (not (= e 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!68|))) (= |p!5| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!68|))) (= |p!9| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!68|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!58| |sk!62| |sk!68|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!58| |at!59| |sk!68|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!58| |sk!62| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!58| |at!59| |sk!68|))) (= |p!19| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!58| |sk!62| |sk!68|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!58| |at!59| |sk!68|))) (= |p!23| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!40| 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!40|)) (< 0.0 |p!28|)) (or (not (< 0.0 e)) (not (= |sum!40| 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< e 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 |sum!40|)) (not (< 0.0 e)) (< 0.0 |p!28|)) (or (not (< 0.0 |sum!40|)) (not (= e 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!69|))) (= |p!5| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!69|))) (= |p!9| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!69|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!58| |sk!53| |sk!69|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!58| |at!59| |sk!69|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!58| |sk!53| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!58| |at!59| |sk!69|))) (= |p!19| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!58| |sk!53| |sk!69|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!58| |at!59| |sk!69|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!58| |sk!53| |sk!69|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!58| |at!59| |sk!69|))) (= |p!27| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!41| 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!41|)) (< 0.0 |p!30|)) (or (not (< 0.0 e)) (not (= |sum!41| 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< e 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< 0.0 e)) (< 0.0 |p!30|)) (or (not (< 0.0 |sum!41|)) (not (= e 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!5| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!9| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!17| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!19| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!23| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!58| |sk!55| |sk!70|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!58| |at!59| |sk!70|))) (= |p!29| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!42| 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!42|)) (< 0.0 |p!32|)) (or (not (< 0.0 e)) (not (= |sum!42| 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< e 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 |sum!42|)) (not (< 0.0 e)) (< 0.0 |p!32|)) (or (not (< 0.0 |sum!42|)) (not (= e 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!5| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!9| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!19| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!62| |sk!71|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!71|))) (= |p!31| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!43| 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!43|)) (< 0.0 |p!34|)) (or (not (< 0.0 e)) (not (= |sum!43| 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< e 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 |sum!43|)) (not (< 0.0 e)) (< 0.0 |p!34|)) (or (not (< 0.0 |sum!43|)) (not (= e 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!5| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!9| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!19| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!58| |sk!60| |sk!72|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!58| |at!59| |sk!72|))) (= |p!33| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!45| 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!45|)) (< 0.0 |p!36|)) (or (not (< 0.0 e)) (not (= |sum!45| 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< e 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 |sum!45|)) (not (< 0.0 e)) (< 0.0 |p!36|)) (or (not (< 0.0 |sum!45|)) (not (= e 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!5| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!9| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!19| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!74| |sk!65| |sk!73|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!74| |at!75| |sk!73|))) (= |p!35| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!46| 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!46|)) (< 0.0 |p!38|)) (or (not (< 0.0 e)) (not (= |sum!46| 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< e 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 |sum!46|)) (not (< 0.0 e)) (< 0.0 |p!38|)) (or (not (< 0.0 |sum!46|)) (not (= e 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!5| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!9| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!19| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!74| |sk!53| |sk!74|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!74| |at!75| |sk!74|))) (= |p!37| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!47| 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!47|)) (< 0.0 |p!40|)) (or (not (< 0.0 e)) (not (= |sum!47| 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< e 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 |sum!47|)) (not (< 0.0 e)) (< 0.0 |p!40|)) (or (not (< 0.0 |sum!47|)) (not (= e 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!5| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!9| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!11| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!17| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!19| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!23| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!27| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!29| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!31| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!33| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!35| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!37| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| 0 |at!74| |sk!55| |sk!75|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| 0 |at!74| |at!75| |sk!75|))) (= |p!39| |p!41|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!48| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!48|)) (< 0.0 |p!42|)) (or (not (< 0.0 e)) (not (= |sum!48| 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< e 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!48|)) (not (< 0.0 e)) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!48|)) (not (= e 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!5| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!9| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!11| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!17| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!19| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!23| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!27| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!29| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!31| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!33| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!35| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!37| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!39| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!65| |sk!76|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!76|))) (= |p!41| |p!43|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!49| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!49|)) (< 0.0 |p!44|)) (or (not (< 0.0 e)) (not (= |sum!49| 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< e 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!49|)) (not (< 0.0 e)) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!49|)) (not (= e 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!5| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!9| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!11| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!17| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!19| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!23| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!27| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!29| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!31| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!33| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!35| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!37| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!39| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!41| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 |at!74| |sk!60| |sk!77|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 |at!74| |at!75| |sk!77|))) (= |p!43| |p!45|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!50| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!50|)) (< 0.0 |p!46|)) (or (not (< 0.0 e)) (not (= |sum!50| 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< e 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!50|)) (not (< 0.0 e)) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!50|)) (not (= e 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!5| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!9| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!11| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!17| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!19| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!23| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!27| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!29| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!31| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!33| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!35| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!37| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!39| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!41| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!43| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| 0 |at!74| |sk!62| |sk!78|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| 0 |at!74| |at!75| |sk!78|))) (= |p!45| |p!47|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!51| 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!51|)) (< 0.0 |p!48|)) (or (not (< 0.0 e)) (not (= |sum!51| 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< e 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 |sum!51|)) (not (< 0.0 e)) (< 0.0 |p!48|)) (or (not (< 0.0 |sum!51|)) (not (= e 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!5| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!9| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!11| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!17| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!19| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!23| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!27| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!29| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!31| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!33| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!35| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!37| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!39| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!41| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!43| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!45| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| 0 |at!58| |sk!65| |sk!79|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| 0 |at!58| |at!59| |sk!79|))) (= |p!47| |p!49|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |max!36|) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |max!36|))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!36|) 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 (f_exp |max!36|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!50|)) (or (not (< 0.0 (f_exp |max!36|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |max!36|))) (= |p!2| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |max!36|))) (= |p!3| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |max!36|))) (= |p!14| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |max!36|))) (= |p!15| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |max!36|))) (= |p!20| |p!50|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |max!36|))) (= |p!21| |p!50|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< (f_exp |sum!38|) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (< 0.0 (f_exp |sum!38|))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!38|) 0.0)) (= |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< (f_exp (* (- 1.0) |max!36|)) 0.0)) (< |p!51| 0.0)) (or (not (< 0.0 (f_exp |sum!38|))) (not (< 0.0 (f_exp (* (- 1.0) |max!36|)))) (< 0.0 |p!51|)) (or (not (< 0.0 (f_exp |sum!38|))) (not (= (f_exp (* (- 1.0) |max!36|)) 0.0)) (= |p!51| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!2|) (f_exp |sum!38|))) (= |p!2| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!4|) (f_exp |sum!38|))) (= |p!3| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!11|) (f_exp |sum!38|))) (= |p!14| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!11|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!13|) (f_exp |sum!38|))) (= |p!15| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |max!17|) (f_exp |sum!38|))) (= |p!20| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!17|)) (f_exp (* (- 1.0) |max!36|)))) (not (= (f_exp |sum!19|) (f_exp |sum!38|))) (= |p!21| |p!51|))) ; product_congruence
(assert (or (not (= (f_exp |max!36|) (f_exp |sum!38|))) (= |p!50| |p!51|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!63| 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!63|)) (< 0.0 |p!52|)) (or (not (< 0.0 e)) (not (= |sum!63| 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 |sum!63|)) (not (< e 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 |sum!63|)) (not (< 0.0 e)) (< 0.0 |p!52|)) (or (not (< 0.0 |sum!63|)) (not (= e 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!5| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!9| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!11| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!17| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!19| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!23| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!27| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!29| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!31| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!33| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!35| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!37| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!39| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!41| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!43| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!45| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!47| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!67| |sk!81|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!81|))) (= |p!49| |p!53|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!88| 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!88|)) (< 0.0 |p!54|)) (or (not (< 0.0 e)) (not (= |sum!88| 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< e 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 |sum!88|)) (not (< 0.0 e)) (< 0.0 |p!54|)) (or (not (< 0.0 |sum!88|)) (not (= e 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!5| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!9| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!11| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!17| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!19| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!23| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!27| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!29| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!31| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!33| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!35| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!37| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!39| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!41| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!43| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!45| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!47| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!49| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!83| |sk!95|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!95|))) (= |p!53| |p!55|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!89| 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!89|)) (< 0.0 |p!56|)) (or (not (< 0.0 e)) (not (= |sum!89| 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< e 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 |sum!89|)) (not (< 0.0 e)) (< 0.0 |p!56|)) (or (not (< 0.0 |sum!89|)) (not (= e 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!5| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!9| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!11| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!17| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!19| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!23| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!27| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!29| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!31| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!33| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!35| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!37| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!39| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!41| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!43| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!45| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!47| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!49| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!53| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 |at!58| |sk!83| |sk!96|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 |at!58| |at!59| |sk!96|))) (= |p!55| |p!57|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!90| 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!90|)) (< 0.0 |p!58|)) (or (not (< 0.0 e)) (not (= |sum!90| 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< e 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 |sum!90|)) (not (< 0.0 e)) (< 0.0 |p!58|)) (or (not (< 0.0 |sum!90|)) (not (= e 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!5| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!9| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!11| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!17| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!19| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!23| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!27| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!29| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!31| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!33| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!35| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!37| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!39| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!41| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!43| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!45| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!47| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!49| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!53| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!55| |p!59|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!84| |sk!97|))) (not (= (|$q| 0 |at!58| |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!97|))) (= |p!57| |p!59|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!91| 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!91|)) (< 0.0 |p!60|)) (or (not (< 0.0 e)) (not (= |sum!91| 0.0)) (= |p!60| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< e 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 |sum!91|)) (not (< 0.0 e)) (< 0.0 |p!60|)) (or (not (< 0.0 |sum!91|)) (not (= e 0.0)) (= |p!60| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!5| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!9| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!11| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!17| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!19| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!23| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!27| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!29| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!31| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!33| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!35| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!37| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!39| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!41| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!43| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!45| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!47| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!49| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!53| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!55| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!83| |sk!96|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| 0 |at!58| |at!59| |sk!96|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!57| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| 0 |at!74| |sk!84| |sk!98|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| 0 |at!74| |at!75| |sk!98|))) (= |p!59| |p!61|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!92| 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!92|)) (< 0.0 |p!62|)) (or (not (< 0.0 e)) (not (= |sum!92| 0.0)) (= |p!62| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< e 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 |sum!92|)) (not (< 0.0 e)) (< 0.0 |p!62|)) (or (not (< 0.0 |sum!92|)) (not (= e 0.0)) (= |p!62| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!5| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!9| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!11| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!17| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!19| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!23| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!27| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!29| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!31| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!33| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!35| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!37| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!39| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!41| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!43| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!45| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!47| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!49| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!53| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!55| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!58| |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!57| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!59| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!99|))) (not (= (|$q| 0 |at!74| |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!99|))) (= |p!61| |p!63|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!93| 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!93|)) (< 0.0 |p!64|)) (or (not (< 0.0 e)) (not (= |sum!93| 0.0)) (= |p!64| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< e 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 |sum!93|)) (not (< 0.0 e)) (< 0.0 |p!64|)) (or (not (< 0.0 |sum!93|)) (not (= e 0.0)) (= |p!64| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!5| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!9| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!11| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!17| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!19| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!23| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!27| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!29| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!31| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!33| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!35| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!37| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!39| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!41| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!43| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!45| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!47| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!49| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!53| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!55| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!58| |at!59| |sk!96|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!57| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!59| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| 0 |at!74| |at!75| |sk!98|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!61| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!85| |sk!100|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| 0 |sk!100|))) (= |p!63| |p!65|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!94| 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!94|)) (< 0.0 |p!66|)) (or (not (< 0.0 e)) (not (= |sum!94| 0.0)) (= |p!66| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< e 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 |sum!94|)) (not (< 0.0 e)) (< 0.0 |p!66|)) (or (not (< 0.0 |sum!94|)) (not (= e 0.0)) (= |p!66| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!5| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!9| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!11| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!17| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!19| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!23| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!27| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!29| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!31| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!33| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!35| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!37| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!39| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!41| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!43| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!45| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!47| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!49| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!53| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!55| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!83| |sk!96|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!58| |at!59| |sk!96|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!57| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!59| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!84| |sk!98|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| 0 |at!74| |at!75| |sk!98|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!61| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!63| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| |at!73| |at!74| |sk!86| |sk!101|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| |at!73| |at!74| |at!75| |sk!101|))) (= |p!65| |p!67|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!95| 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!95|)) (< 0.0 |p!68|)) (or (not (< 0.0 e)) (not (= |sum!95| 0.0)) (= |p!68| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< e 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 |sum!95|)) (not (< 0.0 e)) (< 0.0 |p!68|)) (or (not (< 0.0 |sum!95|)) (not (= e 0.0)) (= |p!68| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!5| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!9| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!11| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!17| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!19| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!23| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!27| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!29| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!31| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!33| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!35| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!37| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!39| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!41| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!43| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!60| |sk!77|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!74| |at!75| |sk!77|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!45| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!62| |sk!78|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!74| |at!75| |sk!78|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!47| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!65| |sk!79|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!58| |at!59| |sk!79|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!49| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!67| |sk!81|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!81|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!53| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!83| |sk!95|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!95|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!55| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!83| |sk!96|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!58| |at!59| |sk!96|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!57| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!84| |sk!97|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!97|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!59| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!84| |sk!98|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| 0 |at!74| |at!75| |sk!98|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!61| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!99|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!99|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!63| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!85| |sk!100|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| 0 |sk!100|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!65| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!86| |sk!101|) (|$k| 0 |at!58| |sk!86| |sk!102|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!101|) (|$q| 0 |at!58| |at!59| |sk!102|))) (= |p!67| |p!69|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!96| 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!96|)) (< 0.0 |p!70|)) (or (not (< 0.0 e)) (not (= |sum!96| 0.0)) (= |p!70| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< e 0.0)) (< |p!70| 0.0)) (or (not (< 0.0 |sum!96|)) (not (< 0.0 e)) (< 0.0 |p!70|)) (or (not (< 0.0 |sum!96|)) (not (= e 0.0)) (= |p!70| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!54| |sk!56|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!5| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!55| |sk!58|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!9| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!53| |sk!59|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!59|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!11| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!57| |sk!63|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!58| |at!59| |sk!63|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!17| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!60| |sk!64|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!19| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!61| |sk!66|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!23| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!62| |sk!68|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!27| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!53| |sk!69|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!29| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!55| |sk!70|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!58| |at!59| |sk!70|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!31| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!62| |sk!71|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!71|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!33| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!58| |sk!60| |sk!72|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!58| |at!59| |sk!72|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!35| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!65| |sk!73|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!74| |at!75| |sk!73|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!37| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!53| |sk!74|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!74| |at!75| |sk!74|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!39| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| 0 |at!74| |sk!55| |sk!75|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| 0 |at!74| |at!75| |sk!75|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!41| |p!71|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!65| |sk!76|) (|$k| |at!73| |at!74| |sk!87| |sk!103|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!76|) (|$q| |at!73| |at!74| |at!75| |sk!103|))) (= |p!43| |p!71|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!97| 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!97|)) (< 0.0 |p!72|)) (or (not (< 0.0 e)) (not (= |sum!97| 0.0)) (= |p!72| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< e 0.0)) (< |p!72| 0.0)) (or (not (< 0.0 |sum!97|)) (not (< 0.0 e)) (< 0.0 |p!72|)) (or (not (< 0.0 |sum!97|)) (not (= e 0.0)) (= |p!72| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!98| 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!98|)) (< 0.0 |p!74|)) (or (not (< 0.0 e)) (not (= |sum!98| 0.0)) (= |p!74| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< e 0.0)) (< |p!74| 0.0)) (or (not (< 0.0 |sum!98|)) (not (< 0.0 e)) (< 0.0 |p!74|)) (or (not (< 0.0 |sum!98|)) (not (= e 0.0)) (= |p!74| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!99| 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!99|)) (< 0.0 |p!76|)) (or (not (< 0.0 e)) (not (= |sum!99| 0.0)) (= |p!76| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< e 0.0)) (< |p!76| 0.0)) (or (not (< 0.0 |sum!99|)) (not (< 0.0 e)) (< 0.0 |p!76|)) (or (not (< 0.0 |sum!99|)) (not (= e 0.0)) (= |p!76| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!100| 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!100|)) (< 0.0 |p!78|)) (or (not (< 0.0 e)) (not (= |sum!100| 0.0)) (= |p!78| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< e 0.0)) (< |p!78| 0.0)) (or (not (< 0.0 |sum!100|)) (not (< 0.0 e)) (< 0.0 |p!78|)) (or (not (< 0.0 |sum!100|)) (not (= e 0.0)) (= |p!78| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!101| 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!101|)) (< 0.0 |p!80|)) (or (not (< 0.0 e)) (not (= |sum!101| 0.0)) (= |p!80| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< e 0.0)) (< |p!80| 0.0)) (or (not (< 0.0 |sum!101|)) (not (< 0.0 e)) (< 0.0 |p!80|)) (or (not (< 0.0 |sum!101|)) (not (= e 0.0)) (= |p!80| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!102| 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!102|)) (< 0.0 |p!82|)) (or (not (< 0.0 e)) (not (= |sum!102| 0.0)) (= |p!82| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< e 0.0)) (< |p!82| 0.0)) (or (not (< 0.0 |sum!102|)) (not (< 0.0 e)) (< 0.0 |p!82|)) (or (not (< 0.0 |sum!102|)) (not (= e 0.0)) (= |p!82| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!103| 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!103|)) (< 0.0 |p!84|)) (or (not (< 0.0 e)) (not (= |sum!103| 0.0)) (= |p!84| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< e 0.0)) (< |p!84| 0.0)) (or (not (< 0.0 |sum!103|)) (not (< 0.0 e)) (< 0.0 |p!84|)) (or (not (< 0.0 |sum!103|)) (not (= e 0.0)) (= |p!84| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!104| 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!104|)) (< 0.0 |p!86|)) (or (not (< 0.0 e)) (not (= |sum!104| 0.0)) (= |p!86| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< e 0.0)) (< |p!86| 0.0)) (or (not (< 0.0 |sum!104|)) (not (< 0.0 e)) (< 0.0 |p!86|)) (or (not (< 0.0 |sum!104|)) (not (= e 0.0)) (= |p!86| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!105| 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!105|)) (< 0.0 |p!88|)) (or (not (< 0.0 e)) (not (= |sum!105| 0.0)) (= |p!88| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< e 0.0)) (< |p!88| 0.0)) (or (not (< 0.0 |sum!105|)) (not (< 0.0 e)) (< 0.0 |p!88|)) (or (not (< 0.0 |sum!105|)) (not (= e 0.0)) (= |p!88| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!106| 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!106|)) (< 0.0 |p!90|)) (or (not (< 0.0 e)) (not (= |sum!106| 0.0)) (= |p!90| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< e 0.0)) (< |p!90| 0.0)) (or (not (< 0.0 |sum!106|)) (not (< 0.0 e)) (< 0.0 |p!90|)) (or (not (< 0.0 |sum!106|)) (not (= e 0.0)) (= |p!90| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!107| 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!107|)) (< 0.0 |p!92|)) (or (not (< 0.0 e)) (not (= |sum!107| 0.0)) (= |p!92| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< e 0.0)) (< |p!92| 0.0)) (or (not (< 0.0 |sum!107|)) (not (< 0.0 e)) (< 0.0 |p!92|)) (or (not (< 0.0 |sum!107|)) (not (= e 0.0)) (= |p!92| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!108| 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!108|)) (< 0.0 |p!94|)) (or (not (< 0.0 e)) (not (= |sum!108| 0.0)) (= |p!94| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< e 0.0)) (< |p!94| 0.0)) (or (not (< 0.0 |sum!108|)) (not (< 0.0 e)) (< 0.0 |p!94|)) (or (not (< 0.0 |sum!108|)) (not (= e 0.0)) (= |p!94| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!109| 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!109|)) (< 0.0 |p!96|)) (or (not (< 0.0 e)) (not (= |sum!109| 0.0)) (= |p!96| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< e 0.0)) (< |p!96| 0.0)) (or (not (< 0.0 |sum!109|)) (not (< 0.0 e)) (< 0.0 |p!96|)) (or (not (< 0.0 |sum!109|)) (not (= e 0.0)) (= |p!96| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!110| 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!110|)) (< 0.0 |p!98|)) (or (not (< 0.0 e)) (not (= |sum!110| 0.0)) (= |p!98| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< e 0.0)) (< |p!98| 0.0)) (or (not (< 0.0 |sum!110|)) (not (< 0.0 e)) (< 0.0 |p!98|)) (or (not (< 0.0 |sum!110|)) (not (= e 0.0)) (= |p!98| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 e)) (not (< |sum!111| 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!111|)) (< 0.0 |p!100|)) (or (not (< 0.0 e)) (not (= |sum!111| 0.0)) (= |p!100| 0.0)) (or (not (< 0.0 |sum!111|)) (not (< e 0.0)) (< |p!100| 0.0)) (or (not (< 0.0 |sum!111|)) (not (< 0.0 e)) (< 0.0 |p!100|)) (or (not (< 0.0 |sum!111|)) (not (= e 0.0)) (= |p!100| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!119|) 0.0)) (= |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (< |p!102| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!83| |sk!119|))) (< 0.0 |p!102|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!119|))) (not (= (|$k| |at!73| |at!74| |sk!83| |sk!119|) 0.0)) (= |p!102| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!58| |sk!83| |sk!119|))) (not (< (|$q| 0 |at!58| |at!59| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!83| |sk!119|))) (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!83| |sk!119|))) (not (= (|$q| 0 |at!58| |at!59| |sk!119|) 0.0)) (= |p!103| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!119|))) (not (< (|$k| 0 |at!58| |sk!83| |sk!119|) 0.0)) (< |p!103| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!119|))) (not (< 0.0 (|$k| 0 |at!58| |sk!83| |sk!119|))) (< 0.0 |p!103|)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!119|))) (not (= (|$k| 0 |at!58| |sk!83| |sk!119|) 0.0)) (= |p!103| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!120|) 0.0)) (= |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (< |p!104| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!84| |sk!120|))) (< 0.0 |p!104|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!120|))) (not (= (|$k| |at!73| |at!74| |sk!84| |sk!120|) 0.0)) (= |p!104| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!74| |sk!84| |sk!120|))) (not (< (|$q| 0 |at!74| |at!75| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!84| |sk!120|))) (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!84| |sk!120|))) (not (= (|$q| 0 |at!74| |at!75| |sk!120|) 0.0)) (= |p!105| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!120|))) (not (< (|$k| 0 |at!74| |sk!84| |sk!120|) 0.0)) (< |p!105| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!120|))) (not (< 0.0 (|$k| 0 |at!74| |sk!84| |sk!120|))) (< 0.0 |p!105|)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!120|))) (not (= (|$k| 0 |at!74| |sk!84| |sk!120|) 0.0)) (= |p!105| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!121|) 0.0)) (= |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!106| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!106|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!106| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (not (= (|$q| |at!73| |at!74| 0 |sk!121|) 0.0)) (= |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (< |p!107| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!85| |sk!121|))) (< 0.0 |p!107|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!121|))) (not (= (|$k| |at!73| |at!74| |sk!85| |sk!121|) 0.0)) (= |p!107| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!122|) 0.0)) (= |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (< |p!108| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!86| |sk!122|))) (< 0.0 |p!108|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!122|))) (not (= (|$k| |at!73| |at!74| |sk!86| |sk!122|) 0.0)) (= |p!108| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!58| |sk!86| |sk!122|))) (not (< (|$q| 0 |at!58| |at!59| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!86| |sk!122|))) (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!86| |sk!122|))) (not (= (|$q| 0 |at!58| |at!59| |sk!122|) 0.0)) (= |p!109| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!122|))) (not (< (|$k| 0 |at!58| |sk!86| |sk!122|) 0.0)) (< |p!109| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!122|))) (not (< 0.0 (|$k| 0 |at!58| |sk!86| |sk!122|))) (< 0.0 |p!109|)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!122|))) (not (= (|$k| 0 |at!58| |sk!86| |sk!122|) 0.0)) (= |p!109| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!123|) 0.0)) (= |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (< |p!110| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!87| |sk!123|))) (< 0.0 |p!110|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!123|))) (not (= (|$k| |at!73| |at!74| |sk!87| |sk!123|) 0.0)) (= |p!110| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!74| |sk!87| |sk!123|))) (not (< (|$q| 0 |at!74| |at!75| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!87| |sk!123|))) (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!87| |sk!123|))) (not (= (|$q| 0 |at!74| |at!75| |sk!123|) 0.0)) (= |p!111| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!123|))) (not (< (|$k| 0 |at!74| |sk!87| |sk!123|) 0.0)) (< |p!111| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!123|))) (not (< 0.0 (|$k| 0 |at!74| |sk!87| |sk!123|))) (< 0.0 |p!111|)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!123|))) (not (= (|$k| 0 |at!74| |sk!87| |sk!123|) 0.0)) (= |p!111| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!124|) 0.0)) (= |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!112| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!112|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!112| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (not (= (|$q| |at!73| |at!74| 0 |sk!124|) 0.0)) (= |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (< |p!113| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!88| |sk!124|))) (< 0.0 |p!113|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!124|))) (not (= (|$k| |at!73| |at!74| |sk!88| |sk!124|) 0.0)) (= |p!113| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!58| |sk!89| |sk!125|))) (not (< (|$q| 0 |at!58| |at!59| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!89| |sk!125|))) (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!89| |sk!125|))) (not (= (|$q| 0 |at!58| |at!59| |sk!125|) 0.0)) (= |p!114| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!125|))) (not (< (|$k| 0 |at!58| |sk!89| |sk!125|) 0.0)) (< |p!114| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!125|))) (not (< 0.0 (|$k| 0 |at!58| |sk!89| |sk!125|))) (< 0.0 |p!114|)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!125|))) (not (= (|$k| 0 |at!58| |sk!89| |sk!125|) 0.0)) (= |p!114| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!74| |sk!89| |sk!125|))) (not (< (|$q| 0 |at!74| |at!75| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!89| |sk!125|))) (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!89| |sk!125|))) (not (= (|$q| 0 |at!74| |at!75| |sk!125|) 0.0)) (= |p!115| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!125|))) (not (< (|$k| 0 |at!74| |sk!89| |sk!125|) 0.0)) (< |p!115| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!125|))) (not (< 0.0 (|$k| 0 |at!74| |sk!89| |sk!125|))) (< 0.0 |p!115|)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!125|))) (not (= (|$k| 0 |at!74| |sk!89| |sk!125|) 0.0)) (= |p!115| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!58| |sk!90| |sk!126|))) (not (< (|$q| 0 |at!58| |at!59| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!90| |sk!126|))) (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!90| |sk!126|))) (not (= (|$q| 0 |at!58| |at!59| |sk!126|) 0.0)) (= |p!116| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!126|))) (not (< (|$k| 0 |at!58| |sk!90| |sk!126|) 0.0)) (< |p!116| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!126|))) (not (< 0.0 (|$k| 0 |at!58| |sk!90| |sk!126|))) (< 0.0 |p!116|)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!126|))) (not (= (|$k| 0 |at!58| |sk!90| |sk!126|) 0.0)) (= |p!116| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (not (= (|$q| |at!73| |at!74| 0 |sk!126|) 0.0)) (= |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (< |p!117| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!90| |sk!126|))) (< 0.0 |p!117|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!126|))) (not (= (|$k| |at!73| |at!74| |sk!90| |sk!126|) 0.0)) (= |p!117| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!58| |sk!91| |sk!127|))) (not (< (|$q| 0 |at!58| |at!59| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!91| |sk!127|))) (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$k| 0 |at!58| |sk!91| |sk!127|))) (not (= (|$q| 0 |at!58| |at!59| |sk!127|) 0.0)) (= |p!118| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!127|))) (not (< (|$k| 0 |at!58| |sk!91| |sk!127|) 0.0)) (< |p!118| 0.0)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!127|))) (not (< 0.0 (|$k| 0 |at!58| |sk!91| |sk!127|))) (< 0.0 |p!118|)) (or (not (< 0.0 (|$q| 0 |at!58| |at!59| |sk!127|))) (not (= (|$k| 0 |at!58| |sk!91| |sk!127|) 0.0)) (= |p!118| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| 0 |at!74| |sk!91| |sk!127|))) (not (< (|$q| 0 |at!74| |at!75| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!91| |sk!127|))) (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$k| 0 |at!74| |sk!91| |sk!127|))) (not (= (|$q| 0 |at!74| |at!75| |sk!127|) 0.0)) (= |p!119| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!127|))) (not (< (|$k| 0 |at!74| |sk!91| |sk!127|) 0.0)) (< |p!119| 0.0)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!127|))) (not (< 0.0 (|$k| 0 |at!74| |sk!91| |sk!127|))) (< 0.0 |p!119|)) (or (not (< 0.0 (|$q| 0 |at!74| |at!75| |sk!127|))) (not (= (|$k| 0 |at!74| |sk!91| |sk!127|) 0.0)) (= |p!119| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) |or!0|) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-queries-into-masked-attention with w=5, obligation: equal
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

; rule move-scale-of-queries-into-masked-attention with w=5, obligation: defined
; lemma instances: {cofactor=33, exp_opposite=3, exp_positive=17, exp_sum=3, extremum_bound=25, extremum_witness=5, product_choice=3, product_congruence=355, product_sign=47, sum_congruence=13, sum_linear=26}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |sk!26| () Int)
(declare-fun |or!0| () Bool)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |empty!3| () Bool)
(declare-fun |sk!28| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |or!8| () Bool)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |max!10| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |p!12| () Real)
(declare-fun |empty!4| () Bool)
(declare-fun |sk!34| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |p!13| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!18| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |max!24| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |p!19| () Real)
(declare-fun |p!20| () Real)
(declare-fun |p!22| () Real)
(declare-fun |p!24| () Real)
(declare-fun |p!26| () Real)
(declare-fun |p!28| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |p!30| () Real)
(declare-fun |empty!5| () Bool)
(declare-fun |sk!43| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |or!40| () Bool)
(declare-fun |p!31| () Real)
(declare-fun |p!32| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |sk!46| () Int)
(declare-fun |sum!42| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sum!25| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |sum!50| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |sum!53| () Real)
(declare-fun |p!34| () Real)
(declare-fun |p!36| () Real)
(declare-fun |p!38| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!42| () Real)
(declare-fun |p!44| () Real)
(declare-fun |p!46| () Real)
(declare-fun |p!48| () Real)
(declare-fun |p!50| () Real)
(declare-fun |p!52| () Real)
(declare-fun |p!54| () Real)
(declare-fun |p!56| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sk!64| () Int)
(declare-fun |p!58| () Real)
(declare-fun |p!59| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sum!57| () Real)
(declare-fun |sk!65| () Int)
(declare-fun |p!60| () Real)
(declare-fun |p!61| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sum!59| () Real)
(declare-fun |sk!66| () Int)
(declare-fun |p!62| () Real)
(declare-fun |p!63| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |sum!61| () Real)
(declare-fun |sk!67| () Int)
(declare-fun |p!64| () Real)
(declare-fun |p!65| () Real)
(declare-fun |sum!62| () Real)
(declare-fun |sum!63| () Real)
(declare-fun |sk!68| () Int)
(declare-fun |p!66| () Real)
(declare-fun |p!67| () Real)
(declare-fun |sum!64| () Real)
(declare-fun |sum!65| () Real)
(declare-fun |sk!69| () Int)
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
(declare-fun |p!79| () Real)
(declare-fun |p!80| () Real)
(declare-fun |p!81| () Real)
(declare-fun |p!82| () Real)
(declare-fun |p!83| () Real)
(declare-fun |p!84| () Real)
(declare-fun |p!85| () Real)
(declare-fun |p!86| () Real)
(declare-fun |p!87| () Real)
(declare-fun |p!88| () Real)
(declare-fun e () Real)
(declare-fun |sum!9| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |$k| (Int Int Int Int) Real)
(declare-fun |sk!29| () Int)
(declare-fun |sk!31| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |p!5| () Real)
(declare-fun |p!9| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |p!15| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |p!17| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |p!21| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |p!23| () Real)
(declare-fun |sum!29| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |p!25| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |p!27| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |p!29| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |p!35| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |p!39| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |p!41| () Real)
(declare-fun |sk!56| () Int)
(declare-fun |p!43| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |p!45| () Real)
(declare-fun |sk!58| () Int)
(declare-fun |p!47| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |p!49| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |p!51| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |p!53| () Real)
(declare-fun |sk!62| () Int)
(declare-fun |p!55| () Real)
(declare-fun |sk!63| () Int)
(declare-fun |p!57| () Real)
(declare-fun |at!60| () Int)
(declare-fun |at!76| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (<= n 0) (and (<= 0 |sk!26|) (< |sk!26| n) (= |or!0| (|$mask| |at!57| |at!58| |at!59| |sk!26|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| |at!58| |at!59| |sk!26|)) |or!0|)))) ; extremum_bound
(assert (or (= |sum!1| |p!0|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) 0.0) |p!1|))))) ; sum_linear
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m))) |or!0|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (< 0 n))) (not (= |sum!5| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!2| 1.0)) ; exp_opposite
(assert (or |empty!3| (and (<= 0 |sk!28|) (< |sk!28| n) (|$mask| |at!73| |at!74| |at!75| |sk!28|) (= |max!2| |sum!6|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!73| |at!74| |at!75| |sk!26|)) (and (not |empty!3|) (<= |sum!7| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!28|) (< |sk!28| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| |at!58| |at!59| |sk!28|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!28|) (< |sk!28| n))) (not (|$mask| |at!73| |at!74| |at!75| |sk!28|)) (and (not |empty!3|) (<= |sum!6| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m))) |or!8|)) ; the left side: a maximum has a term
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!1| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!2|) |sum!4|)) |p!3|)) ; exp_sum
(assert (= |sum!4| |p!4|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!4|))) ; exp_positive
(assert (or (= |sum!5| |p!6|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) 0.0) |p!7|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (= |sum!6| |p!8|)) ; sum_linear
(assert (= |sum!7| |p!10|)) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!33|) (< |sk!33| n) (= |or!8| (|$mask| |at!73| |at!74| |at!75| |sk!33|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| |at!74| |at!75| |sk!26|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!33|) (< |sk!33| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| |at!58| |at!59| |sk!33|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!28|) (< |sk!28| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| |at!74| |at!75| |sk!28|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!33|) (< |sk!33| n))) (not (|$mask| |at!73| |at!74| |at!75| |sk!33|)) (and (not |empty!3|) (<= |sum!15| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!33|) (< |sk!33| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| |at!74| |at!75| |sk!33|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (< 0 m) (< 0 n))) (not (= |sum!16| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!10|)))) ; exp_positive
(assert (= |p!12| 1.0)) ; exp_opposite
(assert (or |empty!4| (and (<= 0 |sk!34|) (< |sk!34| n) (|$mask| |at!57| |at!58| |at!59| |sk!34|) (= |max!10| |sum!17|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!57| |at!58| |at!59| |sk!26|)) (and (not |empty!4|) (<= |sum!18| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!34|) (< |sk!34| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| |at!58| |at!59| |sk!34|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!28|) (< |sk!28| n))) (not (|$mask| |at!57| |at!58| |at!59| |sk!28|)) (and (not |empty!4|) (<= |sum!19| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!34|) (< |sk!34| n))) (not (|$mask| |at!73| |at!74| |at!75| |sk!34|)) (and (not |empty!3|) (<= |sum!20| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!33|) (< |sk!33| n))) (not (|$mask| |at!57| |at!58| |at!59| |sk!33|)) (and (not |empty!4|) (<= |sum!21| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!34|) (< |sk!34| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| |at!74| |at!75| |sk!34|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!34|) (< |sk!34| n))) (not (|$mask| |at!57| |at!58| |at!59| |sk!34|)) (and (not |empty!4|) (<= |sum!17| |max!10|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!10|) |sum!12|)) |p!13|)) ; exp_sum
(assert (= |sum!12| |p!14|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!12|))) ; exp_positive
(assert (= |sum!15| |p!16|)) ; sum_linear
(assert (or (= |sum!16| |p!18|) (and (<= 0 |sk!37|) (< |sk!37| n) (not (= (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp (+ (* (- 1.0) |max!24|) |sum!26|)) 0.0) |p!19|))))) ; sum_linear
(assert (< 0.0 (f_exp |max!10|))) ; exp_positive
(assert (= |sum!17| |p!20|)) ; sum_linear
(assert (= |sum!18| |p!22|)) ; sum_linear
(assert (= |sum!19| |p!24|)) ; sum_linear
(assert (= |sum!20| |p!26|)) ; sum_linear
(assert (= |sum!21| |p!28|)) ; sum_linear
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (< 0 m) (< 0 n))) (not (= |sum!32| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* (- 1.0) |max!24|)))) ; exp_positive
(assert (= |p!30| 1.0)) ; exp_opposite
(assert (or |empty!5| (and (<= 0 |sk!43|) (< |sk!43| n) (|$mask| |at!73| |at!74| 0 |sk!43|) (= |max!24| |sum!33|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!26|) (< |sk!26| n))) (not (|$mask| |at!73| |at!74| 0 |sk!26|)) (and (not |empty!5|) (<= |sum!34| |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (and (not (<= n 0)) (or (not (|$mask| |at!57| |at!58| |at!59| |sk!43|)) |or!0|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!28|) (< |sk!28| n))) (not (|$mask| |at!73| |at!74| 0 |sk!28|)) (and (not |empty!5|) (<= |sum!35| |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (not (|$mask| |at!73| |at!74| |at!75| |sk!43|)) (and (not |empty!3|) (<= |sum!36| |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!33|) (< |sk!33| n))) (not (|$mask| |at!73| |at!74| 0 |sk!33|)) (and (not |empty!5|) (<= |sum!37| |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (and (not (<= n 0)) (or (not (|$mask| |at!73| |at!74| |at!75| |sk!43|)) |or!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!34|) (< |sk!34| n))) (not (|$mask| |at!73| |at!74| 0 |sk!34|)) (and (not |empty!5|) (<= |sum!38| |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (not (|$mask| |at!57| |at!58| |at!59| |sk!43|)) (and (not |empty!4|) (<= |sum!39| |max!10|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (not (|$mask| |at!73| |at!74| 0 |sk!43|)) (and (not |empty!5|) (<= |sum!33| |max!24|)))) ; extremum_bound
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (< 0 m))) |or!40|)) ; the left side: a maximum has a term
(assert (< 0.0 (f_exp (+ (* (- 1.0) |max!24|) |sum!26|)))) ; exp_positive
(assert (= (f_exp (+ (* (- 1.0) |max!24|) |sum!26|)) |p!31|)) ; exp_sum
(assert (= |sum!26| |p!32|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!26|))) ; exp_positive
(assert (or (= |or!0| |or!8|) (and (<= 0 |sk!45|) (< |sk!45| n) (not (= (|$mask| |at!57| |at!58| |at!59| |sk!45|) (|$mask| |at!73| |at!74| |at!75| |sk!45|)))))) ; sum_congruence
(assert (or (= |max!2| |max!10|) (and (<= 0 |sk!46|) (< |sk!46| n) (or (not (= (|$mask| |at!73| |at!74| |at!75| |sk!46|) (|$mask| |at!57| |at!58| |at!59| |sk!46|))) (and (|$mask| |at!73| |at!74| |at!75| |sk!46|) (not (= |sum!42| |sum!43|))))))) ; sum_congruence
(assert (or (= |max!2| |max!24|) (and (<= 0 |sk!47|) (< |sk!47| n) (or (not (= (|$mask| |at!73| |at!74| |at!75| |sk!47|) (|$mask| |at!73| |at!74| 0 |sk!47|))) (and (|$mask| |at!73| |at!74| |at!75| |sk!47|) (not (= |sum!44| |sum!45|))))))) ; sum_congruence
(assert (or (= |sum!3| |sum!11|) (and (<= 0 |sk!48|) (< |sk!48| n) (not (= (ite (|$mask| |at!73| |at!74| |at!75| |sk!48|) (f_exp |sum!46|) 0.0) (ite (|$mask| |at!57| |at!58| |at!59| |sk!48|) (f_exp |sum!47|) 0.0)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!25|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (ite (|$mask| |at!73| |at!74| |at!75| |sk!49|) (f_exp |sum!48|) 0.0) (ite (|$mask| |at!73| |at!74| 0 |sk!49|) (f_exp |sum!49|) 0.0)))))) ; sum_congruence
(assert (or (= |max!10| |max!24|) (and (<= 0 |sk!50|) (< |sk!50| n) (or (not (= (|$mask| |at!57| |at!58| |at!59| |sk!50|) (|$mask| |at!73| |at!74| 0 |sk!50|))) (and (|$mask| |at!57| |at!58| |at!59| |sk!50|) (not (= |sum!50| |sum!51|))))))) ; sum_congruence
(assert (or (= |sum!11| |sum!25|) (and (<= 0 |sk!51|) (< |sk!51| n) (not (= (ite (|$mask| |at!57| |at!58| |at!59| |sk!51|) (f_exp |sum!52|) 0.0) (ite (|$mask| |at!73| |at!74| 0 |sk!51|) (f_exp |sum!53|) 0.0)))))) ; sum_congruence
(assert (= |sum!42| |p!34|)) ; sum_linear
(assert (= |sum!43| |p!36|)) ; sum_linear
(assert (= |sum!44| |p!38|)) ; sum_linear
(assert (= |sum!45| |p!40|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!46|))) ; exp_positive
(assert (= |sum!46| |p!42|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!47|))) ; exp_positive
(assert (= |sum!47| |p!44|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!48|))) ; exp_positive
(assert (= |sum!48| |p!46|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!49|))) ; exp_positive
(assert (= |sum!49| |p!48|)) ; sum_linear
(assert (= |sum!50| |p!50|)) ; sum_linear
(assert (= |sum!51| |p!52|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!52|))) ; exp_positive
(assert (= |sum!52| |p!54|)) ; sum_linear
(assert (< 0.0 (f_exp |sum!53|))) ; exp_positive
(assert (= |sum!53| |p!56|)) ; sum_linear
(assert (or (= |sum!54| |sum!55|) (and (<= 0 |sk!64|) (< |sk!64| k) (not (= |p!58| |p!59|))))) ; sum_congruence
(assert (or (= |sum!56| |sum!57|) (and (<= 0 |sk!65|) (< |sk!65| k) (not (= |p!60| |p!61|))))) ; sum_congruence
(assert (or (= |sum!58| |sum!59|) (and (<= 0 |sk!66|) (< |sk!66| k) (not (= |p!62| |p!63|))))) ; sum_congruence
(assert (or (= |sum!60| |sum!61|) (and (<= 0 |sk!67|) (< |sk!67| k) (not (= |p!64| |p!65|))))) ; sum_congruence
(assert (or (= |sum!62| |sum!63|) (and (<= 0 |sk!68|) (< |sk!68| k) (not (= |p!66| |p!67|))))) ; sum_congruence
(assert (or (= |sum!64| |sum!65|) (and (<= 0 |sk!69|) (< |sk!69| k) (not (= |p!68| |p!69|))))) ; sum_congruence
(assert (or (not (= |p!2| 1.0)) (= |p!70| |sum!1|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!71| |sum!1|))) ; cofactor
(assert (or (not (= |p!30| 1.0)) (= |p!72| |sum!1|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!70| |p!73|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!74| |p!70|))) ; cofactor
(assert (or (not (= |p!30| 1.0)) (= |p!75| |p!70|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!71| |p!76|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!74| |p!71|))) ; cofactor
(assert (or (not (= |p!30| 1.0)) (= |p!77| |p!71|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!72| |p!78|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!75| |p!72|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!77| |p!72|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!73| |p!0|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!79| |p!73|))) ; cofactor
(assert (or (not (= |p!30| 1.0)) (= |p!80| |p!73|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!73| |p!81|))) ; cofactor
(assert (or (not (= |sum!3| |sum!25|)) (= |p!73| |p!82|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!74| |p!79|))) ; cofactor
(assert (or (not (= |p!30| 1.0)) (= |p!83| |p!74|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!75| |p!80|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!83| |p!75|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!79| |p!76|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!76| |p!0|))) ; cofactor
(assert (or (not (= |p!30| 1.0)) (= |p!84| |p!76|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!76| |p!85|))) ; cofactor
(assert (or (not (= |sum!3| |sum!25|)) (= |p!76| |p!86|))) ; cofactor
(assert (or (not (= |sum!1| |p!0|)) (= |p!77| |p!84|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!83| |p!77|))) ; cofactor
(assert (or (not (= |p!2| 1.0)) (= |p!80| |p!78|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!84| |p!78|))) ; cofactor
(assert (or (not (= |p!30| 1.0)) (= |p!78| |p!0|))) ; cofactor
(assert (or (not (= |sum!3| |sum!11|)) (= |p!78| |p!87|))) ; cofactor
(assert (or (not (= |sum!3| |sum!25|)) (= |p!78| |p!88|))) ; cofactor
(assert (and (or (not (< 0.0 |sum!3|)) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!3|)) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!3|)) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< |sum!3| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 |sum!3|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= |sum!3| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (= |p!1| (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) |p!3| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!2|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |sum!4|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |sum!4|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |sum!4|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |sum!4|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |sum!4|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp |max!2|) (f_exp |sum!4|))) (= |p!2| |p!3|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!9| 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!9|)) (< 0.0 |p!4|)) (or (not (< 0.0 e)) (not (= |sum!9| 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 |sum!9|)) (not (< e 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 |sum!9|)) (not (< 0.0 e)) (< 0.0 |p!4|)) (or (not (< 0.0 |sum!9|)) (not (= e 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!11|)) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!11|)) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!11|)) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< |sum!11| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 |sum!11|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= |sum!11| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (= |p!7| (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) |p!13| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0))) (< 0.0 |p!7|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!7|)) (or (not (< 0.0 (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0))) (= |p!1| |p!7|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!13| 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!13|)) (< 0.0 |p!8|)) (or (not (< 0.0 e)) (not (= |sum!13| 0.0)) (= |p!8| 0.0)) (or (not (< 0.0 |sum!13|)) (not (< e 0.0)) (< |p!8| 0.0)) (or (not (< 0.0 |sum!13|)) (not (< 0.0 e)) (< 0.0 |p!8|)) (or (not (< 0.0 |sum!13|)) (not (= e 0.0)) (= |p!8| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!28| |sk!31|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!31|))) (= |p!5| |p!9|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!14| 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!14|)) (< 0.0 |p!10|)) (or (not (< 0.0 e)) (not (= |sum!14| 0.0)) (= |p!10| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< e 0.0)) (< |p!10| 0.0)) (or (not (< 0.0 |sum!14|)) (not (< 0.0 e)) (< 0.0 |p!10|)) (or (not (< 0.0 |sum!14|)) (not (= e 0.0)) (= |p!10| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!26| |sk!32|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!32|))) (= |p!5| |p!11|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!26| |sk!32|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| |at!75| |sk!32|))) (= |p!9| |p!11|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |max!10|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |max!10|))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!10|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!10|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp |max!10|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!2| |p!12|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |max!10|))) (= |p!3| |p!12|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< (f_exp |sum!12|) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (< 0.0 (f_exp |sum!12|))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!12|) 0.0)) (= |p!13| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< (f_exp (* (- 1.0) |max!10|)) 0.0)) (< |p!13| 0.0)) (or (not (< 0.0 (f_exp |sum!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!10|)))) (< 0.0 |p!13|)) (or (not (< 0.0 (f_exp |sum!12|))) (not (= (f_exp (* (- 1.0) |max!10|)) 0.0)) (= |p!13| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |sum!12|))) (= |p!2| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |sum!4|) (f_exp |sum!12|))) (= |p!3| |p!13|))) ; product_congruence
(assert (or (not (= (f_exp |max!10|) (f_exp |sum!12|))) (= |p!12| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!22| 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!22|)) (< 0.0 |p!14|)) (or (not (< 0.0 e)) (not (= |sum!22| 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 |sum!22|)) (not (< e 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 |sum!22|)) (not (< 0.0 e)) (< 0.0 |p!14|)) (or (not (< 0.0 |sum!22|)) (not (= e 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!30| |sk!35|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!35|))) (= |p!5| |p!15|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!30| |sk!35|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!35|))) (= |p!9| |p!15|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!30| |sk!35|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!35|))) (= |p!11| |p!15|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!23| 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!23|)) (< 0.0 |p!16|)) (or (not (< 0.0 e)) (not (= |sum!23| 0.0)) (= |p!16| 0.0)) (or (not (< 0.0 |sum!23|)) (not (< e 0.0)) (< |p!16| 0.0)) (or (not (< 0.0 |sum!23|)) (not (< 0.0 e)) (< 0.0 |p!16|)) (or (not (< 0.0 |sum!23|)) (not (= e 0.0)) (= |p!16| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!33| |sk!36|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!36|))) (= |p!5| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!33| |sk!36|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| |at!75| |sk!36|))) (= |p!9| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!33| |sk!36|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| |at!75| |sk!36|))) (= |p!11| |p!17|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!33| |sk!36|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| |at!75| |sk!36|))) (= |p!15| |p!17|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!25|)) (not (< (f_exp (* (- 1.0) |max!24|)) 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 |sum!25|)) (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (< 0.0 |p!18|)) (or (not (< 0.0 |sum!25|)) (not (= (f_exp (* (- 1.0) |max!24|)) 0.0)) (= |p!18| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< |sum!25| 0.0)) (< |p!18| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< 0.0 |sum!25|)) (< 0.0 |p!18|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (= |sum!25| 0.0)) (= |p!18| 0.0)))) ; product_sign
(assert (= |p!19| (ite (|$mask| |at!73| |at!74| 0 |sk!37|) |p!31| 0.0))) ; product_choice
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< 0.0 (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0))) (< 0.0 |p!19|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (= (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0) 0.0)) (= |p!19| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0))) (not (< (f_exp (* (- 1.0) |max!24|)) 0.0)) (< |p!19| 0.0)) (or (not (< 0.0 (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0))) (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (< 0.0 |p!19|)) (or (not (< 0.0 (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0))) (not (= (f_exp (* (- 1.0) |max!24|)) 0.0)) (= |p!19| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (ite (|$mask| |at!73| |at!74| |at!75| |sk!27|) (f_exp |sum!4|) 0.0) (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0))) (= |p!1| |p!19|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (ite (|$mask| |at!57| |at!58| |at!59| |sk!30|) (f_exp |sum!12|) 0.0) (ite (|$mask| |at!73| |at!74| 0 |sk!37|) (f_exp |sum!26|) 0.0))) (= |p!7| |p!19|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!27| 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!27|)) (< 0.0 |p!20|)) (or (not (< 0.0 e)) (not (= |sum!27| 0.0)) (= |p!20| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< e 0.0)) (< |p!20| 0.0)) (or (not (< 0.0 |sum!27|)) (not (< 0.0 e)) (< 0.0 |p!20|)) (or (not (< 0.0 |sum!27|)) (not (= e 0.0)) (= |p!20| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!34| |sk!38|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!38|))) (= |p!5| |p!21|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!34| |sk!38|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!38|))) (= |p!9| |p!21|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!34| |sk!38|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!38|))) (= |p!11| |p!21|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!34| |sk!38|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!38|))) (= |p!15| |p!21|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!34| |sk!38|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!38|))) (= |p!17| |p!21|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!28| 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!28|)) (< 0.0 |p!22|)) (or (not (< 0.0 e)) (not (= |sum!28| 0.0)) (= |p!22| 0.0)) (or (not (< 0.0 |sum!28|)) (not (< e 0.0)) (< |p!22| 0.0)) (or (not (< 0.0 |sum!28|)) (not (< 0.0 e)) (< 0.0 |p!22|)) (or (not (< 0.0 |sum!28|)) (not (= e 0.0)) (= |p!22| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!26| |sk!39|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!39|))) (= |p!5| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!26| |sk!39|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!39|))) (= |p!9| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!26| |sk!39|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!39|))) (= |p!11| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!26| |sk!39|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!39|))) (= |p!15| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!26| |sk!39|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!39|))) (= |p!17| |p!23|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!57| |at!58| |sk!26| |sk!39|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!57| |at!58| |at!59| |sk!39|))) (= |p!21| |p!23|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!29| 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!29|)) (< 0.0 |p!24|)) (or (not (< 0.0 e)) (not (= |sum!29| 0.0)) (= |p!24| 0.0)) (or (not (< 0.0 |sum!29|)) (not (< e 0.0)) (< |p!24| 0.0)) (or (not (< 0.0 |sum!29|)) (not (< 0.0 e)) (< 0.0 |p!24|)) (or (not (< 0.0 |sum!29|)) (not (= e 0.0)) (= |p!24| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!28| |sk!40|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!40|))) (= |p!5| |p!25|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!28| |sk!40|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!40|))) (= |p!9| |p!25|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!28| |sk!40|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!40|))) (= |p!11| |p!25|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!28| |sk!40|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!40|))) (= |p!15| |p!25|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!28| |sk!40|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!40|))) (= |p!17| |p!25|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!57| |at!58| |sk!28| |sk!40|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!57| |at!58| |at!59| |sk!40|))) (= |p!21| |p!25|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!57| |at!58| |sk!28| |sk!40|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!57| |at!58| |at!59| |sk!40|))) (= |p!23| |p!25|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!30| 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!30|)) (< 0.0 |p!26|)) (or (not (< 0.0 e)) (not (= |sum!30| 0.0)) (= |p!26| 0.0)) (or (not (< 0.0 |sum!30|)) (not (< e 0.0)) (< |p!26| 0.0)) (or (not (< 0.0 |sum!30|)) (not (< 0.0 e)) (< 0.0 |p!26|)) (or (not (< 0.0 |sum!30|)) (not (= e 0.0)) (= |p!26| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!5| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!9| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!15| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!17| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!21| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!23| |p!27|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!34| |sk!41|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| |at!75| |sk!41|))) (= |p!25| |p!27|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!31| 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!31|)) (< 0.0 |p!28|)) (or (not (< 0.0 e)) (not (= |sum!31| 0.0)) (= |p!28| 0.0)) (or (not (< 0.0 |sum!31|)) (not (< e 0.0)) (< |p!28| 0.0)) (or (not (< 0.0 |sum!31|)) (not (< 0.0 e)) (< 0.0 |p!28|)) (or (not (< 0.0 |sum!31|)) (not (= e 0.0)) (= |p!28| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!5| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!9| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!15| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!17| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!21| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!23| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!57| |at!58| |sk!33| |sk!42|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!57| |at!58| |at!59| |sk!42|))) (= |p!27| |p!29|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< (f_exp |max!24|) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< 0.0 (f_exp |max!24|))) (< 0.0 |p!30|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!24|) 0.0)) (= |p!30| 0.0)) (or (not (< 0.0 (f_exp |max!24|))) (not (< (f_exp (* (- 1.0) |max!24|)) 0.0)) (< |p!30| 0.0)) (or (not (< 0.0 (f_exp |max!24|))) (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (< 0.0 |p!30|)) (or (not (< 0.0 (f_exp |max!24|))) (not (= (f_exp (* (- 1.0) |max!24|)) 0.0)) (= |p!30| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!2| |p!30|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!4|) (f_exp |max!24|))) (= |p!3| |p!30|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |max!24|))) (= |p!12| |p!30|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!12|) (f_exp |max!24|))) (= |p!13| |p!30|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< (f_exp |sum!26|) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (< 0.0 (f_exp |sum!26|))) (< 0.0 |p!31|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!26|) 0.0)) (= |p!31| 0.0)) (or (not (< 0.0 (f_exp |sum!26|))) (not (< (f_exp (* (- 1.0) |max!24|)) 0.0)) (< |p!31| 0.0)) (or (not (< 0.0 (f_exp |sum!26|))) (not (< 0.0 (f_exp (* (- 1.0) |max!24|)))) (< 0.0 |p!31|)) (or (not (< 0.0 (f_exp |sum!26|))) (not (= (f_exp (* (- 1.0) |max!24|)) 0.0)) (= |p!31| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |sum!26|))) (= |p!2| |p!31|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!4|) (f_exp |sum!26|))) (= |p!3| |p!31|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |sum!26|))) (= |p!12| |p!31|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |sum!12|) (f_exp |sum!26|))) (= |p!13| |p!31|))) ; product_congruence
(assert (or (not (= (f_exp |max!24|) (f_exp |sum!26|))) (= |p!30| |p!31|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!41| 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!41|)) (< 0.0 |p!32|)) (or (not (< 0.0 e)) (not (= |sum!41| 0.0)) (= |p!32| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< e 0.0)) (< |p!32| 0.0)) (or (not (< 0.0 |sum!41|)) (not (< 0.0 e)) (< 0.0 |p!32|)) (or (not (< 0.0 |sum!41|)) (not (= e 0.0)) (= |p!32| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!5| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!9| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!15| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!17| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!21| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!23| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!37| |sk!44|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| 0 |sk!44|))) (= |p!29| |p!33|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!54| 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!54|)) (< 0.0 |p!34|)) (or (not (< 0.0 e)) (not (= |sum!54| 0.0)) (= |p!34| 0.0)) (or (not (< 0.0 |sum!54|)) (not (< e 0.0)) (< |p!34| 0.0)) (or (not (< 0.0 |sum!54|)) (not (< 0.0 e)) (< 0.0 |p!34|)) (or (not (< 0.0 |sum!54|)) (not (= e 0.0)) (= |p!34| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!5| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!9| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!15| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!17| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!21| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!23| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!46| |sk!52|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| |at!75| |sk!52|))) (= |p!33| |p!35|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!55| 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!55|)) (< 0.0 |p!36|)) (or (not (< 0.0 e)) (not (= |sum!55| 0.0)) (= |p!36| 0.0)) (or (not (< 0.0 |sum!55|)) (not (< e 0.0)) (< |p!36| 0.0)) (or (not (< 0.0 |sum!55|)) (not (< 0.0 e)) (< 0.0 |p!36|)) (or (not (< 0.0 |sum!55|)) (not (= e 0.0)) (= |p!36| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!5| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!9| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!15| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!17| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!21| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!23| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!57| |at!58| |sk!46| |sk!53|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!57| |at!58| |at!59| |sk!53|))) (= |p!35| |p!37|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!56| 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!56|)) (< 0.0 |p!38|)) (or (not (< 0.0 e)) (not (= |sum!56| 0.0)) (= |p!38| 0.0)) (or (not (< 0.0 |sum!56|)) (not (< e 0.0)) (< |p!38| 0.0)) (or (not (< 0.0 |sum!56|)) (not (< 0.0 e)) (< 0.0 |p!38|)) (or (not (< 0.0 |sum!56|)) (not (= e 0.0)) (= |p!38| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!5| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!9| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!15| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!17| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!21| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!23| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!73| |at!74| |sk!47| |sk!54|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!73| |at!74| |at!75| |sk!54|))) (= |p!37| |p!39|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!57| 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!57|)) (< 0.0 |p!40|)) (or (not (< 0.0 e)) (not (= |sum!57| 0.0)) (= |p!40| 0.0)) (or (not (< 0.0 |sum!57|)) (not (< e 0.0)) (< |p!40| 0.0)) (or (not (< 0.0 |sum!57|)) (not (< 0.0 e)) (< 0.0 |p!40|)) (or (not (< 0.0 |sum!57|)) (not (= e 0.0)) (= |p!40| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!5| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!9| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!11| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!15| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!17| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!21| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!23| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!25| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!27| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!29| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!33| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!35| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!37| |p!41|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!73| |at!74| |sk!47| |sk!55|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!73| |at!74| 0 |sk!55|))) (= |p!39| |p!41|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!58| 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!58|)) (< 0.0 |p!42|)) (or (not (< 0.0 e)) (not (= |sum!58| 0.0)) (= |p!42| 0.0)) (or (not (< 0.0 |sum!58|)) (not (< e 0.0)) (< |p!42| 0.0)) (or (not (< 0.0 |sum!58|)) (not (< 0.0 e)) (< 0.0 |p!42|)) (or (not (< 0.0 |sum!58|)) (not (= e 0.0)) (= |p!42| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!5| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!9| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!11| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!15| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!17| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!21| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!23| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!25| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!27| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!29| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!33| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!35| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!37| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!39| |p!43|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!73| |at!74| |sk!48| |sk!56|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!73| |at!74| |at!75| |sk!56|))) (= |p!41| |p!43|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!59| 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!59|)) (< 0.0 |p!44|)) (or (not (< 0.0 e)) (not (= |sum!59| 0.0)) (= |p!44| 0.0)) (or (not (< 0.0 |sum!59|)) (not (< e 0.0)) (< |p!44| 0.0)) (or (not (< 0.0 |sum!59|)) (not (< 0.0 e)) (< 0.0 |p!44|)) (or (not (< 0.0 |sum!59|)) (not (= e 0.0)) (= |p!44| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!5| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!9| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!11| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!15| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!17| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!21| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!23| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!25| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!27| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!29| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!33| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!35| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!37| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!39| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!41| |p!45|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!56|) (|$k| |at!57| |at!58| |sk!48| |sk!57|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| |at!58| |at!59| |sk!57|))) (= |p!43| |p!45|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!60| 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!60|)) (< 0.0 |p!46|)) (or (not (< 0.0 e)) (not (= |sum!60| 0.0)) (= |p!46| 0.0)) (or (not (< 0.0 |sum!60|)) (not (< e 0.0)) (< |p!46| 0.0)) (or (not (< 0.0 |sum!60|)) (not (< 0.0 e)) (< 0.0 |p!46|)) (or (not (< 0.0 |sum!60|)) (not (= e 0.0)) (= |p!46| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!5| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!9| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!11| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!15| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!17| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!21| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!23| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!25| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!27| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!29| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!33| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!35| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!37| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!39| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!41| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!56|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!43| |p!47|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!57|) (|$k| |at!73| |at!74| |sk!49| |sk!58|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!57|) (|$q| |at!73| |at!74| |at!75| |sk!58|))) (= |p!45| |p!47|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!61| 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!61|)) (< 0.0 |p!48|)) (or (not (< 0.0 e)) (not (= |sum!61| 0.0)) (= |p!48| 0.0)) (or (not (< 0.0 |sum!61|)) (not (< e 0.0)) (< |p!48| 0.0)) (or (not (< 0.0 |sum!61|)) (not (< 0.0 e)) (< 0.0 |p!48|)) (or (not (< 0.0 |sum!61|)) (not (= e 0.0)) (= |p!48| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!5| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!9| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!11| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!15| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!17| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!21| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!23| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!25| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!27| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!29| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!33| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!35| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!37| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!39| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!41| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!56|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!43| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!57|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!57|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!45| |p!49|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!58|) (|$k| |at!73| |at!74| |sk!49| |sk!59|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!59|))) (= |p!47| |p!49|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!62| 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!62|)) (< 0.0 |p!50|)) (or (not (< 0.0 e)) (not (= |sum!62| 0.0)) (= |p!50| 0.0)) (or (not (< 0.0 |sum!62|)) (not (< e 0.0)) (< |p!50| 0.0)) (or (not (< 0.0 |sum!62|)) (not (< 0.0 e)) (< 0.0 |p!50|)) (or (not (< 0.0 |sum!62|)) (not (= e 0.0)) (= |p!50| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!5| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!9| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!11| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!15| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!17| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!21| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!23| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!25| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!27| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!29| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!33| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!35| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!37| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!39| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!41| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!56|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!43| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!57|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!57|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!45| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!58|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!47| |p!51|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!59|) (|$k| |at!57| |at!58| |sk!50| |sk!60|))) (not (= (|$q| |at!73| |at!74| 0 |sk!59|) (|$q| |at!57| |at!58| |at!59| |sk!60|))) (= |p!49| |p!51|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!63| 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!63|)) (< 0.0 |p!52|)) (or (not (< 0.0 e)) (not (= |sum!63| 0.0)) (= |p!52| 0.0)) (or (not (< 0.0 |sum!63|)) (not (< e 0.0)) (< |p!52| 0.0)) (or (not (< 0.0 |sum!63|)) (not (< 0.0 e)) (< 0.0 |p!52|)) (or (not (< 0.0 |sum!63|)) (not (= e 0.0)) (= |p!52| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!5| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!9| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!11| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!15| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!17| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!21| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!23| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!25| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!27| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!29| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!33| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!35| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!37| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!39| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!41| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!56|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!43| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!57|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!57|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!45| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!58|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!47| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!59|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!73| |at!74| 0 |sk!59|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!49| |p!53|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!50| |sk!60|) (|$k| |at!73| |at!74| |sk!50| |sk!61|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!60|) (|$q| |at!73| |at!74| 0 |sk!61|))) (= |p!51| |p!53|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!64| 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!64|)) (< 0.0 |p!54|)) (or (not (< 0.0 e)) (not (= |sum!64| 0.0)) (= |p!54| 0.0)) (or (not (< 0.0 |sum!64|)) (not (< e 0.0)) (< |p!54| 0.0)) (or (not (< 0.0 |sum!64|)) (not (< 0.0 e)) (< 0.0 |p!54|)) (or (not (< 0.0 |sum!64|)) (not (= e 0.0)) (= |p!54| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!5| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!9| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!11| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!15| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!17| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!21| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!23| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!25| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!27| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!29| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!33| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!35| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!37| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!39| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!41| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!56|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!43| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!57|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!57|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!45| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!58|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!47| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!59|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| 0 |sk!59|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!49| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!50| |sk!60|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!60|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!51| |p!55|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!50| |sk!61|) (|$k| |at!57| |at!58| |sk!51| |sk!62|))) (not (= (|$q| |at!73| |at!74| 0 |sk!61|) (|$q| |at!57| |at!58| |at!59| |sk!62|))) (= |p!53| |p!55|))) ; product_congruence
(assert (and (or (not (< 0.0 e)) (not (< |sum!65| 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 e)) (not (< 0.0 |sum!65|)) (< 0.0 |p!56|)) (or (not (< 0.0 e)) (not (= |sum!65| 0.0)) (= |p!56| 0.0)) (or (not (< 0.0 |sum!65|)) (not (< e 0.0)) (< |p!56| 0.0)) (or (not (< 0.0 |sum!65|)) (not (< 0.0 e)) (< 0.0 |p!56|)) (or (not (< 0.0 |sum!65|)) (not (= e 0.0)) (= |p!56| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!27| |sk!29|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!29|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!5| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!28| |sk!31|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!31|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!9| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!26| |sk!32|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!32|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!11| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!30| |sk!35|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!35|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!15| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!33| |sk!36|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!36|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!17| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!34| |sk!38|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!38|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!21| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!26| |sk!39|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!39|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!23| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!28| |sk!40|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!40|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!25| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!34| |sk!41|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!41|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!27| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!33| |sk!42|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!42|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!29| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!37| |sk!44|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| 0 |sk!44|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!33| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!52|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!52|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!35| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!53|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!53|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!37| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!54|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!54|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!39| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!55|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| 0 |sk!55|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!41| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!56|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!56|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!43| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!57|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!57|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!45| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!58|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!58|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!47| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!59|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| 0 |sk!59|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!49| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!50| |sk!60|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!60|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!51| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!50| |sk!61|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!73| |at!74| 0 |sk!61|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!53| |p!57|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!51| |sk!62|) (|$k| |at!73| |at!74| |sk!51| |sk!63|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!62|) (|$q| |at!73| |at!74| 0 |sk!63|))) (= |p!55| |p!57|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!46| |sk!64|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!64|) 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!46| |sk!64|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!64|))) (< 0.0 |p!58|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!46| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) 0.0)) (= |p!58| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!64|))) (not (< (|$k| |at!73| |at!74| |sk!46| |sk!64|) 0.0)) (< |p!58| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!64|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!46| |sk!64|))) (< 0.0 |p!58|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!64|))) (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) 0.0)) (= |p!58| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!46| |sk!64|))) (not (< (|$q| |at!57| |at!58| |at!59| |sk!64|) 0.0)) (< |p!59| 0.0)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!46| |sk!64|))) (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!64|))) (< 0.0 |p!59|)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!46| |sk!64|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) 0.0)) (= |p!59| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!64|))) (not (< (|$k| |at!57| |at!58| |sk!46| |sk!64|) 0.0)) (< |p!59| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!64|))) (not (< 0.0 (|$k| |at!57| |at!58| |sk!46| |sk!64|))) (< 0.0 |p!59|)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!64|))) (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) 0.0)) (= |p!59| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!57| |at!58| |sk!46| |sk!64|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| |at!58| |at!59| |sk!64|))) (= |p!58| |p!59|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!65|) 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!65|))) (< 0.0 |p!60|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) 0.0)) (= |p!60| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!65|))) (not (< (|$k| |at!73| |at!74| |sk!47| |sk!65|) 0.0)) (< |p!60| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!65|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (< 0.0 |p!60|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!65|))) (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) 0.0)) (= |p!60| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!65|))) (= |p!58| |p!60|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!65|))) (= |p!59| |p!60|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (< (|$q| |at!73| |at!74| 0 |sk!65|) 0.0)) (< |p!61| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!65|))) (< 0.0 |p!61|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) 0.0)) (= |p!61| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!65|))) (not (< (|$k| |at!73| |at!74| |sk!47| |sk!65|) 0.0)) (< |p!61| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!65|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (< 0.0 |p!61|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!65|))) (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) 0.0)) (= |p!61| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!65|))) (= |p!58| |p!61|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!47| |sk!65|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!65|))) (= |p!59| |p!61|))) ; product_congruence
(assert (or (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!73| |at!74| 0 |sk!65|))) (= |p!60| |p!61|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!66|) 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!66|))) (< 0.0 |p!62|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) 0.0)) (= |p!62| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!66|))) (not (< (|$k| |at!73| |at!74| |sk!48| |sk!66|) 0.0)) (< |p!62| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!66|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (< 0.0 |p!62|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!66|))) (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) 0.0)) (= |p!62| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!66|))) (= |p!58| |p!62|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!66|))) (= |p!59| |p!62|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!73| |at!74| |at!75| |sk!66|))) (= |p!60| |p!62|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!73| |at!74| |at!75| |sk!66|))) (= |p!61| |p!62|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (< (|$q| |at!57| |at!58| |at!59| |sk!66|) 0.0)) (< |p!63| 0.0)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!66|))) (< 0.0 |p!63|)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!66|) 0.0)) (= |p!63| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!66|))) (not (< (|$k| |at!57| |at!58| |sk!48| |sk!66|) 0.0)) (< |p!63| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!66|))) (not (< 0.0 (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (< 0.0 |p!63|)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!66|))) (not (= (|$k| |at!57| |at!58| |sk!48| |sk!66|) 0.0)) (= |p!63| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| |at!58| |at!59| |sk!66|))) (= |p!58| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!57| |at!58| |at!59| |sk!66|))) (= |p!59| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!57| |at!58| |at!59| |sk!66|))) (= |p!60| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!57| |at!58| |at!59| |sk!66|))) (= |p!61| |p!63|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) (|$k| |at!57| |at!58| |sk!48| |sk!66|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) (|$q| |at!57| |at!58| |at!59| |sk!66|))) (= |p!62| |p!63|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (< (|$q| |at!73| |at!74| |at!75| |sk!67|) 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!67|))) (< 0.0 |p!64|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!67|) 0.0)) (= |p!64| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!67|))) (not (< (|$k| |at!73| |at!74| |sk!49| |sk!67|) 0.0)) (< |p!64| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!67|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (< 0.0 |p!64|)) (or (not (< 0.0 (|$q| |at!73| |at!74| |at!75| |sk!67|))) (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) 0.0)) (= |p!64| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!67|))) (= |p!58| |p!64|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!73| |at!74| |at!75| |sk!67|))) (= |p!59| |p!64|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!73| |at!74| |at!75| |sk!67|))) (= |p!60| |p!64|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!73| |at!74| |at!75| |sk!67|))) (= |p!61| |p!64|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!67|))) (= |p!62| |p!64|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!66|) (|$q| |at!73| |at!74| |at!75| |sk!67|))) (= |p!63| |p!64|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (< (|$q| |at!73| |at!74| 0 |sk!67|) 0.0)) (< |p!65| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!67|))) (< 0.0 |p!65|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| 0 |sk!67|) 0.0)) (= |p!65| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!67|))) (not (< (|$k| |at!73| |at!74| |sk!49| |sk!67|) 0.0)) (< |p!65| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!67|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (< 0.0 |p!65|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!67|))) (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) 0.0)) (= |p!65| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!67|))) (= |p!58| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!67|))) (= |p!59| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!73| |at!74| 0 |sk!67|))) (= |p!60| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!73| |at!74| 0 |sk!67|))) (= |p!61| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!67|))) (= |p!62| |p!65|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!49| |sk!67|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!67|))) (= |p!63| |p!65|))) ; product_congruence
(assert (or (not (= (|$q| |at!73| |at!74| |at!75| |sk!67|) (|$q| |at!73| |at!74| 0 |sk!67|))) (= |p!64| |p!65|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (< (|$q| |at!57| |at!58| |at!59| |sk!68|) 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!68|))) (< 0.0 |p!66|)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!68|) 0.0)) (= |p!66| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!68|))) (not (< (|$k| |at!57| |at!58| |sk!50| |sk!68|) 0.0)) (< |p!66| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!68|))) (not (< 0.0 (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (< 0.0 |p!66|)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!68|))) (not (= (|$k| |at!57| |at!58| |sk!50| |sk!68|) 0.0)) (= |p!66| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!58| |p!66|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!59| |p!66|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!60| |p!66|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!61| |p!66|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!62| |p!66|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!66|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!66|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!63| |p!66|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!67|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!64| |p!66|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!57| |at!58| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| 0 |sk!67|) (|$q| |at!57| |at!58| |at!59| |sk!68|))) (= |p!65| |p!66|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (< (|$q| |at!73| |at!74| 0 |sk!68|) 0.0)) (< |p!67| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!68|))) (< 0.0 |p!67|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| 0 |sk!68|) 0.0)) (= |p!67| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!68|))) (not (< (|$k| |at!73| |at!74| |sk!50| |sk!68|) 0.0)) (< |p!67| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!68|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (< 0.0 |p!67|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!68|))) (not (= (|$k| |at!73| |at!74| |sk!50| |sk!68|) 0.0)) (= |p!67| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!58| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!59| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!60| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!61| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!62| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!63| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!67|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!64| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!73| |at!74| 0 |sk!67|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!65| |p!67|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!50| |sk!68|) (|$k| |at!73| |at!74| |sk!50| |sk!68|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!68|))) (= |p!66| |p!67|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (< (|$q| |at!57| |at!58| |at!59| |sk!69|) 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!69|))) (< 0.0 |p!68|)) (or (not (< 0.0 (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!69|) 0.0)) (= |p!68| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!69|))) (not (< (|$k| |at!57| |at!58| |sk!51| |sk!69|) 0.0)) (< |p!68| 0.0)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!69|))) (not (< 0.0 (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (< 0.0 |p!68|)) (or (not (< 0.0 (|$q| |at!57| |at!58| |at!59| |sk!69|))) (not (= (|$k| |at!57| |at!58| |sk!51| |sk!69|) 0.0)) (= |p!68| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!58| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!59| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!60| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!61| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!62| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!66|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!66|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!63| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!67|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!64| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| 0 |sk!67|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!65| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!50| |sk!68|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!68|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!66| |p!68|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!50| |sk!68|) (|$k| |at!57| |at!58| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| 0 |sk!68|) (|$q| |at!57| |at!58| |at!59| |sk!69|))) (= |p!67| |p!68|))) ; product_congruence
(assert (and (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (< (|$q| |at!73| |at!74| 0 |sk!69|) 0.0)) (< |p!69| 0.0)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!69|))) (< 0.0 |p!69|)) (or (not (< 0.0 (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| 0 |sk!69|) 0.0)) (= |p!69| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!69|))) (not (< (|$k| |at!73| |at!74| |sk!51| |sk!69|) 0.0)) (< |p!69| 0.0)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!69|))) (not (< 0.0 (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (< 0.0 |p!69|)) (or (not (< 0.0 (|$q| |at!73| |at!74| 0 |sk!69|))) (not (= (|$k| |at!73| |at!74| |sk!51| |sk!69|) 0.0)) (= |p!69| 0.0)))) ; product_sign
(assert (or (not (= (|$k| |at!73| |at!74| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!58| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!46| |sk!64|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!64|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!59| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!65|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!60| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!47| |sk!65|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| 0 |sk!65|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!61| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!62| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!48| |sk!66|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!66|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!63| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| |at!75| |sk!67|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!64| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!49| |sk!67|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| 0 |sk!67|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!65| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!50| |sk!68|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!68|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!66| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!73| |at!74| |sk!50| |sk!68|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!73| |at!74| 0 |sk!68|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!67| |p!69|))) ; product_congruence
(assert (or (not (= (|$k| |at!57| |at!58| |sk!51| |sk!69|) (|$k| |at!73| |at!74| |sk!51| |sk!69|))) (not (= (|$q| |at!57| |at!58| |at!59| |sk!69|) (|$q| |at!73| |at!74| 0 |sk!69|))) (= |p!68| |p!69|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!70| |p!71|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!70| |p!72|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |max!24|))) (= |p!71| |p!72|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |max!2|))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!74| |p!75|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!73| |p!76|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!74| |p!77|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!75| |p!77|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!73| |p!78|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |max!24|))) (= |p!76| |p!78|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |max!2|))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!79| |p!80|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!79| |p!84|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!80| |p!84|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!81| |p!85|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!10|)))) (not (= (f_exp |max!2|) (f_exp |max!10|))) (= |p!82| |p!86|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!81| |p!87|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |max!24|))) (= |p!85| |p!87|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!2|) (f_exp |max!24|))) (= |p!82| |p!88|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!10|)) (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!24|)))) (not (= (f_exp |max!10|) (f_exp |max!24|))) (= |p!86| |p!88|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) |or!0|) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!1| 0.0)))))) ; the negated goal
(check-sat)
(reset)

