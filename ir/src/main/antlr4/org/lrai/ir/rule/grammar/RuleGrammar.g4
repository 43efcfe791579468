// The language of rewrite rules; see the package org.lrai.ir.rule.
grammar RuleGrammar;

file
    : rewrite* EOF
    ;

rewrite
    : RULE hyphenated
      (FOR parameter (COMMA parameter)*)?
      (GIVEN tensor (COMMA tensor)*)?
      terms ARROW binding* terms
      (WHERE condition (COMMA condition)*)?
      CONTRACT contract
      proofStep*
    ;

parameter
    : name IN sort
    ;

sort
    : expression RANGE expression                                      # rangeSort
    | LBRACE name (COMMA name)* RBRACE                                 # wordSort
    | name (LPAREN expression RPAREN)?                                 # namedSort
    ;

tensor
    : DOLLAR name COLON name expression
    ;

binding
    : LET assignment                                                   # letBinding
    | LOOP slice (COMMA slice)*
      FROM assignment (COMMA assignment)*
      (LET assignment)*
      TO assignment (COMMA assignment)*                                # loopBinding
    ;

assignment
    : DOLLAR name EQUALS term
    ;

// Its parts along an axis, one for each trip.
slice
    : DOLLAR name IN term ALONG expression
    ;

terms
    : term (COMMA term)*
    ;

term
    : DOLLAR name                                                      # variableTerm
    | name attributes? LPAREN terms? RPAREN                            # applyTerm
    | (MINUS? number | MINUS INFINITY | name)                          # scalarTerm
    ;

condition
    : hyphenated LPAREN term (COMMA expression)? RPAREN                # elementsCondition
    | expression comparison expression                                 # indexCondition
    ;

comparison
    : EQUALS
    | UNEQUAL
    | LESS_EQUAL
    | LESS
    | DIVIDES
    ;

contract
    : hyphenated (LPAREN expression RPAREN)?
    ;

proofStep
    : HAVE term EQUALS term                                            # haveStep
    | INVARIANT name IN expression RANGE expression COLON term EQUALS term  # invariantStep
    | HINT hyphenated (LPAREN expression (COMMA expression)* RPAREN)?  # hintStep
    ;

attributes
    : LBRACE (attribute (COMMA attribute)*)? RBRACE
    ;

attribute
    : name EQUALS expression
    ;

// Which of its forms an attribute may have is known from the operator.
expression
    : MINUS? product ((PLUS | MINUS) product)*
    ;

product
    : factor ((STAR | SLASH) factor)*
    ;

factor
    : number                                                           # numberFactor
    | name LPAREN (expression (COMMA expression)*)? RPAREN             # callFactor
    | name                                                             # nameFactor
    | LBRACKET (item (COMMA item)*)? RBRACKET                          # listFactor
    | attributes                                                       # structureFactor
    | LPAREN expression RPAREN                                         # groupFactor
    ;

// In a list, d[r] stands for d0, d1, ... (r of them) and 1[r] for 1, 1, ...
item
    : expression (LBRACKET expression RBRACKET)?
    ;

number
    : INTEGER
    | DECIMAL
    ;

hyphenated
    : part (MINUS part)*
    ;

part
    : name
    | INTEGER
    ;

// A word of the language may be a name all the same.
name
    : WORD
    | RULE
    | FOR
    | GIVEN
    | WHERE
    | CONTRACT
    | HAVE
    | INVARIANT
    | HINT
    | LET
    | LOOP
    | FROM
    | TO
    | ALONG
    | IN
    | DIVIDES
    | INFINITY
    ;

RULE: 'rule';
FOR: 'for';
GIVEN: 'given';
WHERE: 'where';
CONTRACT: 'contract';
HAVE: 'have';
INVARIANT: 'invariant';
HINT: 'hint';
LET: 'let';
LOOP: 'loop';
FROM: 'from';
TO: 'to';
ALONG: 'along';
IN: 'in';
DIVIDES: 'divides';
INFINITY: 'inf';

ARROW: '=>';
RANGE: '..';
UNEQUAL: '!=';
LESS_EQUAL: '<=';
LESS: '<';
LBRACE: '{';
RBRACE: '}';
LBRACKET: '[';
RBRACKET: ']';
LPAREN: '(';
RPAREN: ')';
COMMA: ',';
COLON: ':';
EQUALS: '=';
DOLLAR: '$';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';

INTEGER: [0-9]+;
DECIMAL: [0-9]+ '.' [0-9]+ EXPONENT? | [0-9]+ EXPONENT;
WORD: [a-zA-Z_] [a-zA-Z0-9_]*;

COMMENT: '//' ~[\r\n]* -> skip;
SPACE: [ \t\r\n]+ -> skip;

fragment EXPONENT: [eE] [+-]? [0-9]+;
