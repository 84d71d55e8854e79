# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/new_person_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_person_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.text_block import TextBlock

class Ui_NewPersonView(object):
    def setupUi(self, NewPersonView):
        if not NewPersonView.objectName():
            NewPersonView.setObjectName(u"NewPersonView")
        NewPersonView.resize(720, 640)
        self.viewLayout = QVBoxLayout(NewPersonView)
        self.viewLayout.setSpacing(12)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(20, 18, 20, 18)
        self.headingLabel = QLabel(NewPersonView)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)
        self.headingLabel.setProperty(u"role", u"heading")

        self.viewLayout.addWidget(self.headingLabel)

        self.keptScroll = QScrollArea(NewPersonView)
        self.keptScroll.setObjectName(u"keptScroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.keptScroll.sizePolicy().hasHeightForWidth())
        self.keptScroll.setSizePolicy(sizePolicy)
        self.keptScroll.setWidgetResizable(True)
        self.keptScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.keptScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.keptContents = QWidget()
        self.keptContents.setObjectName(u"keptContents")
        self.keptLayout = QVBoxLayout(self.keptContents)
        self.keptLayout.setObjectName(u"keptLayout")
        self.keptLayout.setContentsMargins(0, 0, 0, 0)
        self.keptText = TextBlock(self.keptContents)
        self.keptText.setObjectName(u"keptText")

        self.keptLayout.addWidget(self.keptText)

        self.keptSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.keptLayout.addItem(self.keptSpacer)

        self.keptScroll.setWidget(self.keptContents)

        self.viewLayout.addWidget(self.keptScroll)

        self.choiceRow = FlowRow(NewPersonView)
        self.choiceRow.setObjectName(u"choiceRow")
        self.clearButton = QPushButton(self.choiceRow)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setGeometry(QRect(0, 0, 160, 44))
        self.keepButton = QPushButton(self.choiceRow)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setGeometry(QRect(170, 0, 160, 44))
        self.keepButton.setAutoDefault(False)

        self.viewLayout.addWidget(self.choiceRow)

        QWidget.setTabOrder(self.keptText, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.keepButton)

        self.retranslateUi(NewPersonView)

        self.clearButton.setDefault(True)


        QMetaObject.connectSlotsByName(NewPersonView)
    # setupUi

    def retranslateUi(self, NewPersonView):
        NewPersonView.setWindowTitle(QCoreApplication.translate("NewPersonView", u"New person", None))
        self.headingLabel.setText(QCoreApplication.translate("NewPersonView", u"New person", None))
#if QT_CONFIG(accessibility)
        self.keptText.setAccessibleName(QCoreApplication.translate("NewPersonView", u"What is cleared", None))
#endif // QT_CONFIG(accessibility)
        self.clearButton.setText(QCoreApplication.translate("NewPersonView", u"Clear all", None))
#if QT_CONFIG(accessibility)
        self.clearButton.setAccessibleDescription(QCoreApplication.translate("NewPersonView", u"Clears all that is listed here and goes back to the ladder.", None))
#endif // QT_CONFIG(accessibility)
        self.keepButton.setText(QCoreApplication.translate("NewPersonView", u"Keep", None))
    # retranslateUi
