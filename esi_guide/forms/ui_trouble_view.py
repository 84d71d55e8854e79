# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/trouble_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'trouble_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_TroubleView(object):
    def setupUi(self, TroubleView):
        if not TroubleView.objectName():
            TroubleView.setObjectName(u"TroubleView")
        TroubleView.resize(1366, 700)
        self.troubleLayout = QVBoxLayout(TroubleView)
        self.troubleLayout.setObjectName(u"troubleLayout")
        self.troubleLayout.setContentsMargins(0, 0, 0, 0)
        self.troubleScroll = QScrollArea(TroubleView)
        self.troubleScroll.setObjectName(u"troubleScroll")
        self.troubleScroll.setWidgetResizable(True)
        self.troubleScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.troubleBody = QWidget()
        self.troubleBody.setObjectName(u"troubleBody")
        self.troubleBodyLayout = QHBoxLayout(self.troubleBody)
        self.troubleBodyLayout.setObjectName(u"troubleBodyLayout")
        self.troubleBodyLayout.setContentsMargins(24, 36, 24, 36)
        self.troubleLeftSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.troubleBodyLayout.addItem(self.troubleLeftSpacer)

        self.troubleColumn = QWidget(self.troubleBody)
        self.troubleColumn.setObjectName(u"troubleColumn")
        self.troubleColumnLayout = QVBoxLayout(self.troubleColumn)
        self.troubleColumnLayout.setSpacing(24)
        self.troubleColumnLayout.setObjectName(u"troubleColumnLayout")
        self.troubleColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.troubleTopSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.troubleColumnLayout.addItem(self.troubleTopSpacer)

        self.troubleTitleLabel = QLabel(self.troubleColumn)
        self.troubleTitleLabel.setObjectName(u"troubleTitleLabel")
        self.troubleTitleLabel.setWordWrap(True)
        self.troubleTitleLabel.setProperty(u"role", u"title")

        self.troubleColumnLayout.addWidget(self.troubleTitleLabel)

        self.troubleTextLabel = QLabel(self.troubleColumn)
        self.troubleTextLabel.setObjectName(u"troubleTextLabel")
        self.troubleTextLabel.setWordWrap(True)
        self.troubleTextLabel.setProperty(u"role", u"summary")

        self.troubleColumnLayout.addWidget(self.troubleTextLabel)

        self.troubleEndLabel = QLabel(self.troubleColumn)
        self.troubleEndLabel.setObjectName(u"troubleEndLabel")
        self.troubleEndLabel.setWordWrap(True)
        self.troubleEndLabel.setProperty(u"role", u"summary")

        self.troubleColumnLayout.addWidget(self.troubleEndLabel)

        self.troubleButtonLayout = QHBoxLayout()
        self.troubleButtonLayout.setObjectName(u"troubleButtonLayout")
        self.troubleHomeButton = QPushButton(self.troubleColumn)
        self.troubleHomeButton.setObjectName(u"troubleHomeButton")

        self.troubleButtonLayout.addWidget(self.troubleHomeButton)

        self.troubleButtonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.troubleButtonLayout.addItem(self.troubleButtonSpacer)

        self.troubleButtonLayout.setStretch(1, 1)

        self.troubleColumnLayout.addLayout(self.troubleButtonLayout)

        self.troubleBottomSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.troubleColumnLayout.addItem(self.troubleBottomSpacer)

        self.troubleColumnLayout.setStretch(0, 2)
        self.troubleColumnLayout.setStretch(5, 3)

        self.troubleBodyLayout.addWidget(self.troubleColumn)

        self.troubleRightSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.troubleBodyLayout.addItem(self.troubleRightSpacer)

        self.troubleBodyLayout.setStretch(0, 1)
        self.troubleBodyLayout.setStretch(1, 100)
        self.troubleBodyLayout.setStretch(2, 1)
        self.troubleScroll.setWidget(self.troubleBody)

        self.troubleLayout.addWidget(self.troubleScroll)

        QWidget.setTabOrder(self.troubleScroll, self.troubleHomeButton)

        self.retranslateUi(TroubleView)

        QMetaObject.connectSlotsByName(TroubleView)
    # setupUi

    def retranslateUi(self, TroubleView):
        TroubleView.setWindowTitle(QCoreApplication.translate("TroubleView", u"Something went wrong here", None))
#if QT_CONFIG(accessibility)
        self.troubleScroll.setAccessibleName(QCoreApplication.translate("TroubleView", u"Something went wrong here", None))
#endif // QT_CONFIG(accessibility)
        self.troubleTitleLabel.setText(QCoreApplication.translate("TroubleView", u"Something went wrong here", None))
        self.troubleTextLabel.setText(QCoreApplication.translate("TroubleView", u"It is not your fault. The marks that you made on the ladder are still there. The button for the emergency signs still works.", None))
        self.troubleEndLabel.setText(QCoreApplication.translate("TroubleView", u"If you do nothing, this screen goes back to the start by itself in a few seconds.", None))
        self.troubleHomeButton.setText(QCoreApplication.translate("TroubleView", u"Back to the ladder", None))
    # retranslateUi
