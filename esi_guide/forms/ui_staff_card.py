# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/staff_card.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.content_label import ContentLabel

class Ui_StaffCard(object):
    def setupUi(self, StaffCard):
        if not StaffCard.objectName():
            StaffCard.setObjectName(u"StaffCard")
        StaffCard.resize(1366, 768)
        self.cardLayout = QVBoxLayout(StaffCard)
        self.cardLayout.setSpacing(24)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(48, 36, 48, 36)
        self.cardTitleLabel = ContentLabel(StaffCard)
        self.cardTitleLabel.setObjectName(u"cardTitleLabel")
        self.cardTitleLabel.setText(u"I need help now")
        self.cardTitleLabel.setProperty(u"contentField", u"card_title")

        self.cardLayout.addWidget(self.cardTitleLabel)

        self.cardTextLabel = ContentLabel(StaffCard)
        self.cardTextLabel.setObjectName(u"cardTextLabel")
        self.cardTextLabel.setText(u"What the card says")
        self.cardTextLabel.setProperty(u"contentField", u"card_text")

        self.cardLayout.addWidget(self.cardTextLabel)

        self.cardAskLabel = ContentLabel(StaffCard)
        self.cardAskLabel.setObjectName(u"cardAskLabel")
        self.cardAskLabel.setText(u"What the card asks for")
        self.cardAskLabel.setProperty(u"contentField", u"card_ask")

        self.cardLayout.addWidget(self.cardAskLabel)

        self.cardStaffLabel = QLabel(StaffCard)
        self.cardStaffLabel.setObjectName(u"cardStaffLabel")
        self.cardStaffLabel.setIndent(0)
        self.cardStaffLabel.setText(u"The same in the language of the staff")
        self.cardStaffLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cardStaffLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.cardStaffLabel)

        self.cardSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardLayout.addItem(self.cardSpacer)

        self.cardButtonsLayout = QHBoxLayout()
        self.cardButtonsLayout.setObjectName(u"cardButtonsLayout")
        self.readCardButton = QPushButton(StaffCard)
        self.readCardButton.setObjectName(u"readCardButton")

        self.cardButtonsLayout.addWidget(self.readCardButton)

        self.closeCardButton = QPushButton(StaffCard)
        self.closeCardButton.setObjectName(u"closeCardButton")

        self.cardButtonsLayout.addWidget(self.closeCardButton)


        self.cardLayout.addLayout(self.cardButtonsLayout)

        QWidget.setTabOrder(self.readCardButton, self.closeCardButton)

        self.retranslateUi(StaffCard)

        QMetaObject.connectSlotsByName(StaffCard)
    # setupUi

    def retranslateUi(self, StaffCard):
        StaffCard.setWindowTitle(QCoreApplication.translate("StaffCard", u"Show this to staff", None))
        self.readCardButton.setText(QCoreApplication.translate("StaffCard", u"Read aloud", None))
#if QT_CONFIG(accessibility)
        self.readCardButton.setAccessibleDescription(QCoreApplication.translate("StaffCard", u"Reads this card aloud. The key R does the same.", None))
#endif // QT_CONFIG(accessibility)
        self.closeCardButton.setText(QCoreApplication.translate("StaffCard", u"Close", None))
#if QT_CONFIG(accessibility)
        self.closeCardButton.setAccessibleDescription(QCoreApplication.translate("StaffCard", u"Goes back to the emergency signs.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
