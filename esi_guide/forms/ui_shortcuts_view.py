# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/shortcuts_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortcuts_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.text_block import TextBlock

class Ui_ShortcutsView(object):
    def setupUi(self, ShortcutsView):
        if not ShortcutsView.objectName():
            ShortcutsView.setObjectName(u"ShortcutsView")
        ShortcutsView.resize(720, 640)
        self.viewLayout = QVBoxLayout(ShortcutsView)
        self.viewLayout.setSpacing(12)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(20, 18, 20, 18)
        self.headingLabel = QLabel(ShortcutsView)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)
        self.headingLabel.setProperty(u"role", u"heading")

        self.viewLayout.addWidget(self.headingLabel)

        self.keysScroll = QScrollArea(ShortcutsView)
        self.keysScroll.setObjectName(u"keysScroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.keysScroll.sizePolicy().hasHeightForWidth())
        self.keysScroll.setSizePolicy(sizePolicy)
        self.keysScroll.setWidgetResizable(True)
        self.keysScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.keysScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.keysContents = QWidget()
        self.keysContents.setObjectName(u"keysContents")
        self.keysLayout = QVBoxLayout(self.keysContents)
        self.keysLayout.setObjectName(u"keysLayout")
        self.keysLayout.setContentsMargins(0, 0, 0, 0)
        self.keysText = TextBlock(self.keysContents)
        self.keysText.setObjectName(u"keysText")

        self.keysLayout.addWidget(self.keysText)

        self.keysSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.keysLayout.addItem(self.keysSpacer)

        self.keysScroll.setWidget(self.keysContents)

        self.viewLayout.addWidget(self.keysScroll)

        self.closeButton = QPushButton(ShortcutsView)
        self.closeButton.setObjectName(u"closeButton")

        self.viewLayout.addWidget(self.closeButton)

        QWidget.setTabOrder(self.keysText, self.closeButton)

        self.retranslateUi(ShortcutsView)

        QMetaObject.connectSlotsByName(ShortcutsView)
    # setupUi

    def retranslateUi(self, ShortcutsView):
        ShortcutsView.setWindowTitle(QCoreApplication.translate("ShortcutsView", u"Keys", None))
        self.headingLabel.setText(QCoreApplication.translate("ShortcutsView", u"Everything by keyboard", None))
#if QT_CONFIG(accessibility)
        self.keysText.setAccessibleName(QCoreApplication.translate("ShortcutsView", u"Everything by keyboard", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("ShortcutsView", u"Close", None))
    # retranslateUi
