# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/licences_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'licences_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.entry_list import EntryList
from esi_guide.widgets.text_block import TextBlock

class Ui_LicencesView(object):
    def setupUi(self, LicencesView):
        if not LicencesView.objectName():
            LicencesView.setObjectName(u"LicencesView")
        LicencesView.resize(1366, 700)
        self.viewLayout = QVBoxLayout(LicencesView)
        self.viewLayout.setSpacing(0)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)
        self.licencesScroll = QScrollArea(LicencesView)
        self.licencesScroll.setObjectName(u"licencesScroll")
        self.licencesScroll.setWidgetResizable(True)
        self.licencesScroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.licencesScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.licencesScroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.licencesBody = QWidget()
        self.licencesBody.setObjectName(u"licencesBody")
        self.licencesBodyLayout = QHBoxLayout(self.licencesBody)
        self.licencesBodyLayout.setSpacing(0)
        self.licencesBodyLayout.setObjectName(u"licencesBodyLayout")
        self.licencesBodyLayout.setContentsMargins(28, 22, 22, 28)
        self.licencesColumn = QWidget(self.licencesBody)
        self.licencesColumn.setObjectName(u"licencesColumn")
        self.licencesColumnLayout = QVBoxLayout(self.licencesColumn)
        self.licencesColumnLayout.setSpacing(14)
        self.licencesColumnLayout.setObjectName(u"licencesColumnLayout")
        self.licencesColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.partsPane = QWidget(self.licencesColumn)
        self.partsPane.setObjectName(u"partsPane")
        self.partsPaneLayout = QVBoxLayout(self.partsPane)
        self.partsPaneLayout.setSpacing(14)
        self.partsPaneLayout.setObjectName(u"partsPaneLayout")
        self.partsPaneLayout.setContentsMargins(0, 0, 0, 0)
        self.licencesTitleLabel = QLabel(self.partsPane)
        self.licencesTitleLabel.setObjectName(u"licencesTitleLabel")
        self.licencesTitleLabel.setWordWrap(True)
        self.licencesTitleLabel.setProperty(u"role", u"title")

        self.partsPaneLayout.addWidget(self.licencesTitleLabel)

        self.licencesIntroLabel = QLabel(self.partsPane)
        self.licencesIntroLabel.setObjectName(u"licencesIntroLabel")
        self.licencesIntroLabel.setWordWrap(True)
        self.licencesIntroLabel.setProperty(u"role", u"summary")

        self.partsPaneLayout.addWidget(self.licencesIntroLabel)

        self.replaceLabel = QLabel(self.partsPane)
        self.replaceLabel.setObjectName(u"replaceLabel")
        self.replaceLabel.setText(u"Qt and PySide6")
        self.replaceLabel.setWordWrap(True)
        self.replaceLabel.setProperty(u"role", u"")

        self.partsPaneLayout.addWidget(self.replaceLabel)

        self.partList = EntryList(self.partsPane)
        self.partList.setObjectName(u"partList")

        self.partsPaneLayout.addWidget(self.partList)


        self.licencesColumnLayout.addWidget(self.partsPane)

        self.textPane = QWidget(self.licencesColumn)
        self.textPane.setObjectName(u"textPane")
        self.textPaneLayout = QVBoxLayout(self.textPane)
        self.textPaneLayout.setSpacing(14)
        self.textPaneLayout.setObjectName(u"textPaneLayout")
        self.textPaneLayout.setContentsMargins(0, 0, 0, 0)
        self.partLabel = QLabel(self.textPane)
        self.partLabel.setObjectName(u"partLabel")
        self.partLabel.setText(u"Name of a part")
        self.partLabel.setWordWrap(True)
        self.partLabel.setProperty(u"role", u"title")

        self.textPaneLayout.addWidget(self.partLabel)

        self.allPartsButton = QPushButton(self.textPane)
        self.allPartsButton.setObjectName(u"allPartsButton")

        self.textPaneLayout.addWidget(self.allPartsButton, 0, Qt.AlignmentFlag.AlignLeading)

        self.licenceText = TextBlock(self.textPane)
        self.licenceText.setObjectName(u"licenceText")
#if QT_CONFIG(accessibility)
        self.licenceText.setAccessibleName(u"Name of a part")
#endif // QT_CONFIG(accessibility)

        self.textPaneLayout.addWidget(self.licenceText)


        self.licencesColumnLayout.addWidget(self.textPane)

        self.licencesEndSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.licencesColumnLayout.addItem(self.licencesEndSpacer)


        self.licencesBodyLayout.addWidget(self.licencesColumn)

        self.licencesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.licencesBodyLayout.addItem(self.licencesSpacer)

        self.licencesBodyLayout.setStretch(0, 1)
        self.licencesScroll.setWidget(self.licencesBody)

        self.viewLayout.addWidget(self.licencesScroll)

        QWidget.setTabOrder(self.licencesScroll, self.allPartsButton)
        QWidget.setTabOrder(self.allPartsButton, self.licenceText)

        self.retranslateUi(LicencesView)

        QMetaObject.connectSlotsByName(LicencesView)
    # setupUi

    def retranslateUi(self, LicencesView):
        LicencesView.setWindowTitle(QCoreApplication.translate("LicencesView", u"All parts and their licences", None))
#if QT_CONFIG(accessibility)
        self.licencesScroll.setAccessibleName(QCoreApplication.translate("LicencesView", u"All parts and their licences", None))
#endif // QT_CONFIG(accessibility)
        self.licencesTitleLabel.setText(QCoreApplication.translate("LicencesView", u"All parts and their licences", None))
        self.licencesIntroLabel.setText(QCoreApplication.translate("LicencesView", u"ESI Guide is put together from these works. Each may be used, copied and shared under its own licence. What Python or your system brings may be of another version.", None))
#if QT_CONFIG(accessibility)
        self.partList.setAccessibleName(QCoreApplication.translate("LicencesView", u"All parts and their licences", None))
#endif // QT_CONFIG(accessibility)
        self.allPartsButton.setText(QCoreApplication.translate("LicencesView", u"Back to all parts", None))
    # retranslateUi
