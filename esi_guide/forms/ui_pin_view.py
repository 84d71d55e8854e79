# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/pin_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pin_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

class Ui_PinView(object):
    def setupUi(self, PinView):
        if not PinView.objectName():
            PinView.setObjectName(u"PinView")
        PinView.resize(480, 640)
        self.pinLayout = QVBoxLayout(PinView)
        self.pinLayout.setSpacing(0)
        self.pinLayout.setObjectName(u"pinLayout")
        self.pinLayout.setContentsMargins(0, 0, 0, 0)
        self.pinScroll = QScrollArea(PinView)
        self.pinScroll.setObjectName(u"pinScroll")
        self.pinScroll.setWidgetResizable(True)
        self.pinScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pinScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pinBody = QWidget()
        self.pinBody.setObjectName(u"pinBody")
        self.pinBodyLayout = QVBoxLayout(self.pinBody)
        self.pinBodyLayout.setSpacing(14)
        self.pinBodyLayout.setObjectName(u"pinBodyLayout")
        self.pinBodyLayout.setContentsMargins(24, 20, 24, 20)
        self.pinHeading = QLabel(self.pinBody)
        self.pinHeading.setObjectName(u"pinHeading")
        self.pinHeading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pinHeading.setWordWrap(True)
        self.pinHeading.setProperty(u"role", u"heading")

        self.pinBodyLayout.addWidget(self.pinHeading)

        self.pinLabel = QLabel(self.pinBody)
        self.pinLabel.setObjectName(u"pinLabel")
        self.pinLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pinLabel.setWordWrap(True)

        self.pinBodyLayout.addWidget(self.pinLabel)

        self.pinFaultLabel = QLabel(self.pinBody)
        self.pinFaultLabel.setObjectName(u"pinFaultLabel")
        self.pinFaultLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pinFaultLabel.setWordWrap(True)
        self.pinFaultLabel.setProperty(u"role", u"notice")

        self.pinBodyLayout.addWidget(self.pinFaultLabel)

        self.typedLabel = QLabel(self.pinBody)
        self.typedLabel.setObjectName(u"typedLabel")
        self.typedLabel.setText(u"Dots")
        self.typedLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.typedLabel.setWordWrap(True)
        self.typedLabel.setProperty(u"role", u"countdown")

        self.pinBodyLayout.addWidget(self.typedLabel)

        self.digitsLayout = QGridLayout()
        self.digitsLayout.setSpacing(12)
        self.digitsLayout.setObjectName(u"digitsLayout")
        self.digit1Button = QPushButton(self.pinBody)
        self.digit1Button.setObjectName(u"digit1Button")
        self.digit1Button.setText(u"1")
        self.digit1Button.setAutoDefault(False)
        self.digit1Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit1Button, 0, 0, 1, 1)

        self.digit2Button = QPushButton(self.pinBody)
        self.digit2Button.setObjectName(u"digit2Button")
        self.digit2Button.setText(u"2")
        self.digit2Button.setAutoDefault(False)
        self.digit2Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit2Button, 0, 1, 1, 1)

        self.digit3Button = QPushButton(self.pinBody)
        self.digit3Button.setObjectName(u"digit3Button")
        self.digit3Button.setText(u"3")
        self.digit3Button.setAutoDefault(False)
        self.digit3Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit3Button, 0, 2, 1, 1)

        self.digit4Button = QPushButton(self.pinBody)
        self.digit4Button.setObjectName(u"digit4Button")
        self.digit4Button.setText(u"4")
        self.digit4Button.setAutoDefault(False)
        self.digit4Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit4Button, 1, 0, 1, 1)

        self.digit5Button = QPushButton(self.pinBody)
        self.digit5Button.setObjectName(u"digit5Button")
        self.digit5Button.setText(u"5")
        self.digit5Button.setAutoDefault(False)
        self.digit5Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit5Button, 1, 1, 1, 1)

        self.digit6Button = QPushButton(self.pinBody)
        self.digit6Button.setObjectName(u"digit6Button")
        self.digit6Button.setText(u"6")
        self.digit6Button.setAutoDefault(False)
        self.digit6Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit6Button, 1, 2, 1, 1)

        self.digit7Button = QPushButton(self.pinBody)
        self.digit7Button.setObjectName(u"digit7Button")
        self.digit7Button.setText(u"7")
        self.digit7Button.setAutoDefault(False)
        self.digit7Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit7Button, 2, 0, 1, 1)

        self.digit8Button = QPushButton(self.pinBody)
        self.digit8Button.setObjectName(u"digit8Button")
        self.digit8Button.setText(u"8")
        self.digit8Button.setAutoDefault(False)
        self.digit8Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit8Button, 2, 1, 1, 1)

        self.digit9Button = QPushButton(self.pinBody)
        self.digit9Button.setObjectName(u"digit9Button")
        self.digit9Button.setText(u"9")
        self.digit9Button.setAutoDefault(False)
        self.digit9Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit9Button, 2, 2, 1, 1)

        self.eraseButton = QPushButton(self.pinBody)
        self.eraseButton.setObjectName(u"eraseButton")
        self.eraseButton.setAutoDefault(False)

        self.digitsLayout.addWidget(self.eraseButton, 3, 0, 1, 1)

        self.digit0Button = QPushButton(self.pinBody)
        self.digit0Button.setObjectName(u"digit0Button")
        self.digit0Button.setText(u"0")
        self.digit0Button.setAutoDefault(False)
        self.digit0Button.setProperty(u"role", u"digit")

        self.digitsLayout.addWidget(self.digit0Button, 3, 1, 1, 1)

        self.enterButton = QPushButton(self.pinBody)
        self.enterButton.setObjectName(u"enterButton")
        self.enterButton.setAutoDefault(False)

        self.digitsLayout.addWidget(self.enterButton, 3, 2, 1, 1)


        self.pinBodyLayout.addLayout(self.digitsLayout)

        self.stayHereButton = QPushButton(self.pinBody)
        self.stayHereButton.setObjectName(u"stayHereButton")
        self.stayHereButton.setAutoDefault(False)

        self.pinBodyLayout.addWidget(self.stayHereButton)

        self.pinScroll.setWidget(self.pinBody)

        self.pinLayout.addWidget(self.pinScroll)

        QWidget.setTabOrder(self.digit1Button, self.digit2Button)
        QWidget.setTabOrder(self.digit2Button, self.digit3Button)
        QWidget.setTabOrder(self.digit3Button, self.digit4Button)
        QWidget.setTabOrder(self.digit4Button, self.digit5Button)
        QWidget.setTabOrder(self.digit5Button, self.digit6Button)
        QWidget.setTabOrder(self.digit6Button, self.digit7Button)
        QWidget.setTabOrder(self.digit7Button, self.digit8Button)
        QWidget.setTabOrder(self.digit8Button, self.digit9Button)
        QWidget.setTabOrder(self.digit9Button, self.eraseButton)
        QWidget.setTabOrder(self.eraseButton, self.digit0Button)
        QWidget.setTabOrder(self.digit0Button, self.enterButton)
        QWidget.setTabOrder(self.enterButton, self.stayHereButton)

        self.retranslateUi(PinView)

        QMetaObject.connectSlotsByName(PinView)
    # setupUi

    def retranslateUi(self, PinView):
        PinView.setWindowTitle(QCoreApplication.translate("PinView", u"PIN", None))
        self.pinHeading.setText(QCoreApplication.translate("PinView", u"For the staff: close the guide", None))
        self.pinLabel.setText(QCoreApplication.translate("PinView", u"Enter the PIN.", None))
        self.pinFaultLabel.setText(QCoreApplication.translate("PinView", u"A setting of this computer could not be read. Please tell the person who looks after it.", None))
#if QT_CONFIG(accessibility)
        self.digit1Button.setAccessibleName(QCoreApplication.translate("PinView", u"One", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit2Button.setAccessibleName(QCoreApplication.translate("PinView", u"Two", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit3Button.setAccessibleName(QCoreApplication.translate("PinView", u"Three", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit4Button.setAccessibleName(QCoreApplication.translate("PinView", u"Four", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit5Button.setAccessibleName(QCoreApplication.translate("PinView", u"Five", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit6Button.setAccessibleName(QCoreApplication.translate("PinView", u"Six", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit7Button.setAccessibleName(QCoreApplication.translate("PinView", u"Seven", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit8Button.setAccessibleName(QCoreApplication.translate("PinView", u"Eight", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.digit9Button.setAccessibleName(QCoreApplication.translate("PinView", u"Nine", None))
#endif // QT_CONFIG(accessibility)
        self.eraseButton.setText(QCoreApplication.translate("PinView", u"Erase", None))
#if QT_CONFIG(accessibility)
        self.digit0Button.setAccessibleName(QCoreApplication.translate("PinView", u"Zero", None))
#endif // QT_CONFIG(accessibility)
        self.enterButton.setText(QCoreApplication.translate("PinView", u"OK", None))
        self.stayHereButton.setText(QCoreApplication.translate("PinView", u"Back to the guide", None))
    # retranslateUi
