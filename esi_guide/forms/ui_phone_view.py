# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/phone_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phone_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.phone_code import PhoneCode
from esi_guide.widgets.text_block import TextBlock

class Ui_PhoneView(object):
    def setupUi(self, PhoneView):
        if not PhoneView.objectName():
            PhoneView.setObjectName(u"PhoneView")
        PhoneView.resize(1300, 700)
        self.phoneLayout = QHBoxLayout(PhoneView)
        self.phoneLayout.setSpacing(18)
        self.phoneLayout.setObjectName(u"phoneLayout")
        self.phoneLayout.setContentsMargins(18, 18, 18, 18)
        self.phoneCode = PhoneCode(PhoneView)
        self.phoneCode.setObjectName(u"phoneCode")

        self.phoneLayout.addWidget(self.phoneCode)

        self.phoneColumn = QWidget(PhoneView)
        self.phoneColumn.setObjectName(u"phoneColumn")
        self.phoneColumnLayout = QVBoxLayout(self.phoneColumn)
        self.phoneColumnLayout.setSpacing(12)
        self.phoneColumnLayout.setObjectName(u"phoneColumnLayout")
        self.phoneColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.phoneScroll = QScrollArea(self.phoneColumn)
        self.phoneScroll.setObjectName(u"phoneScroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.phoneScroll.sizePolicy().hasHeightForWidth())
        self.phoneScroll.setSizePolicy(sizePolicy)
        self.phoneScroll.setWidgetResizable(True)
        self.phoneScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.phoneScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.phoneContents = QWidget()
        self.phoneContents.setObjectName(u"phoneContents")
        self.phoneContentsLayout = QVBoxLayout(self.phoneContents)
        self.phoneContentsLayout.setSpacing(10)
        self.phoneContentsLayout.setObjectName(u"phoneContentsLayout")
        self.phoneContentsLayout.setContentsMargins(0, 0, 6, 0)
        self.phoneHeadingLabel = QLabel(self.phoneContents)
        self.phoneHeadingLabel.setObjectName(u"phoneHeadingLabel")
        self.phoneHeadingLabel.setWordWrap(True)
        self.phoneHeadingLabel.setProperty(u"role", u"heading")

        self.phoneContentsLayout.addWidget(self.phoneHeadingLabel)

        self.phoneIntroLabel = QLabel(self.phoneContents)
        self.phoneIntroLabel.setObjectName(u"phoneIntroLabel")
        self.phoneIntroLabel.setWordWrap(True)

        self.phoneContentsLayout.addWidget(self.phoneIntroLabel)

        self.phoneNoticeLabel = QLabel(self.phoneContents)
        self.phoneNoticeLabel.setObjectName(u"phoneNoticeLabel")
        self.phoneNoticeLabel.setText(u"What there was no room for")
        self.phoneNoticeLabel.setWordWrap(True)
        self.phoneNoticeLabel.setProperty(u"role", u"notice")

        self.phoneContentsLayout.addWidget(self.phoneNoticeLabel)

        self.phoneText = TextBlock(self.phoneContents)
        self.phoneText.setObjectName(u"phoneText")

        self.phoneContentsLayout.addWidget(self.phoneText)

        self.phoneSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phoneContentsLayout.addItem(self.phoneSpacer)

        self.phoneScroll.setWidget(self.phoneContents)

        self.phoneColumnLayout.addWidget(self.phoneScroll)

        self.phoneActions = FlowRow(self.phoneColumn)
        self.phoneActions.setObjectName(u"phoneActions")
        self.closePhoneButton = QPushButton(self.phoneActions)
        self.closePhoneButton.setObjectName(u"closePhoneButton")
        self.phonePaperButton = QPushButton(self.phoneActions)
        self.phonePaperButton.setObjectName(u"phonePaperButton")

        self.phoneColumnLayout.addWidget(self.phoneActions)

        self.phoneColumnLayout.setStretch(0, 1)

        self.phoneLayout.addWidget(self.phoneColumn)

        self.phoneLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.phoneText, self.closePhoneButton)
        QWidget.setTabOrder(self.closePhoneButton, self.phonePaperButton)

        self.retranslateUi(PhoneView)

        QMetaObject.connectSlotsByName(PhoneView)
    # setupUi

    def retranslateUi(self, PhoneView):
        PhoneView.setWindowTitle(QCoreApplication.translate("PhoneView", u"On my phone", None))
#if QT_CONFIG(accessibility)
        self.phoneCode.setAccessibleName(QCoreApplication.translate("PhoneView", u"Square code for the camera of a phone", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phoneCode.setAccessibleDescription(QCoreApplication.translate("PhoneView", u"It holds the same text that can be read here: emergency signs, my path, options, my questions and the clinic.", None))
#endif // QT_CONFIG(accessibility)
        self.phoneHeadingLabel.setText(QCoreApplication.translate("PhoneView", u"On my phone", None))
        self.phoneIntroLabel.setText(QCoreApplication.translate("PhoneView", u"Point the camera of your phone at the square. It shows the text that you see here: copy it or save it there. No network is used, and nothing is kept here.", None))
#if QT_CONFIG(accessibility)
        self.phoneText.setAccessibleName(QCoreApplication.translate("PhoneView", u"The text for the phone", None))
#endif // QT_CONFIG(accessibility)
        self.closePhoneButton.setText(QCoreApplication.translate("PhoneView", u"Close", None))
        self.phonePaperButton.setText(QCoreApplication.translate("PhoneView", u"See my handout", None))
#if QT_CONFIG(accessibility)
        self.phonePaperButton.setAccessibleDescription(QCoreApplication.translate("PhoneView", u"Opens the sheet as it looks on paper.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
