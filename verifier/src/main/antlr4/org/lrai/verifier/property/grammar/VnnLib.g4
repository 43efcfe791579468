// VNN-LIB 1.0: the part of SMT-LIB in which properties of networks are written (vnnlib.org).
grammar VnnLib;

file
    : command* EOF
    ;

command
    : LPAREN DECLARE SYMBOL SYMBOL RPAREN      # declareCommand
    | LPAREN DECLARE_FUN SYMBOL LPAREN RPAREN SYMBOL RPAREN # declareCommand
    | LPAREN ASSERT formula RPAREN             # assertCommand
    | LPAREN (SET | GET) word* RPAREN          # otherCommand
    ;

// What tells a solver how to work, not what is asserted.
word
    : SYMBOL
    | NUMBER
    | KEYWORD
    | STRING
    ;

formula
    : LPAREN (AND | OR) formula+ RPAREN        # connectiveFormula
    | LPAREN NOT formula RPAREN                # negationFormula
    | LPAREN IMPLIES formula formula RPAREN    # implicationFormula
    | LPAREN (AT_MOST | AT_LEAST | BELOW | ABOVE | EQUAL) term term+ RPAREN # comparisonFormula
    ;

term
    : NUMBER                                   # numberTerm
    | SYMBOL                                   # variableTerm
    | LPAREN (PLUS | MINUS | TIMES | OVER) term+ RPAREN # operationTerm
    ;

LPAREN: '(';
RPAREN: ')';
DECLARE: 'declare-const';
DECLARE_FUN: 'declare-fun';
SET: 'set-logic' | 'set-info' | 'set-option';
GET: 'check-sat' | 'get-model' | 'exit';
ASSERT: 'assert';
AND: 'and';
OR: 'or';
NOT: 'not';
IMPLIES: '=>';
AT_MOST: '<=';
AT_LEAST: '>=';
BELOW: '<';
ABOVE: '>';
EQUAL: '=';
PLUS: '+';
MINUS: '-';
TIMES: '*';
OVER: '/';

NUMBER: [+-]? ([0-9]+ ('.' [0-9]*)? | '.' [0-9]+) ([eE] [+-]? [0-9]+)?;
SYMBOL: [a-zA-Z_] [a-zA-Z0-9_]*;
// What the rules above would take for two words: 1.2.3 is no number, and Y_0-1 is not two terms.
MALFORMED: ([a-zA-Z_] | [+-]? [0-9.]) [a-zA-Z0-9_.+-]*;
KEYWORD: ':' [a-zA-Z] [a-zA-Z0-9_-]*;
STRING: '"' ~["]* '"' | '|' ~[|]* '|';
COMMENT: ';' ~[\r\n]* -> skip;
SPACE: [ \t\r\n]+ -> skip;
